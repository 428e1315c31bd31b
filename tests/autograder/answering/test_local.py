import sys
import time
import warnings

import numpy as np
import pytest
import sympy as sp

from autograder.answer import Blank, Trouble
from autograder.answering.capture import MAX_CHARACTERS
from autograder.answering.local import LocalAnswerer, learners_traceback, one_line
from autograder.probe import Probe
from ropelib.symbolic import from_tree, to_tree


def ask(function, *arguments, **limits):
    return LocalAnswerer({"f": function}, **limits).ask(Probe("f", arguments))


def test_a_value_and_a_call():
    assert LocalAnswerer({"f": 3}).ask(Probe("f")).value == 3
    assert LocalAnswerer({"f": ...}).ask(Probe("f")).value == Blank()
    assert ask(lambda x: x + 1, 2).value == 3


def test_arguments_are_copies_and_a_change_is_told():
    given = np.array([1.0, 2.0])

    def changes(x, y):
        y[0] = 9
        return x

    answer = ask(changes, given, given)
    assert answer.mutated == (1,)
    assert given.tolist() == [1, 2]


def test_a_changed_shape_is_a_change():
    assert ask(lambda x: setattr(x, "shape", (2, 1)), np.zeros(2)).mutated == (0,)


def test_symbols_go_in_and_expressions_come_out():
    x = sp.symbols("x", real=True)
    answer = ask(lambda v: np.array([np.cos(v), 2 * v]), to_tree(x))
    assert [from_tree(one) for one in answer.value] == [sp.cos(x), 2 * x]


def test_what_has_no_exact_meaning_is_untraceable():
    x = to_tree(sp.symbols("x", real=True))
    for program in (bool, lambda v: v > 1, lambda v: np.zeros(1, dtype=int) + round(v)):
        assert ask(lambda v, program=program: program(v), x).failure.trouble in (
            Trouble.UNTRACEABLE,
            Trouble.RAISED,
        )


def raises(error):
    raise error


class Unprintable(Exception):
    def __str__(self):
        raise ValueError("no text")


class Rambling(Exception):
    def __str__(self):
        while True:
            pass


@pytest.mark.parametrize(
    ("error", "start"),
    [
        (ValueError("bad\x1b[31m \ud800"), "ValueError: bad[31m ?"),
        (SystemExit(3), "SystemExit: 3"),
        (Unprintable(), "Unprintable: (its message cannot be shown)"),
        (Rambling(), "Rambling: (its message cannot be shown)"),
        (KeyError(), "KeyError"),
    ],
)
def test_every_error_is_an_answer(error, start):
    failure = ask(raises, error).failure
    assert failure.trouble is Trouble.RAISED
    assert failure.message == start


def test_an_interrupt_is_an_answer():
    failure = ask(raises, KeyboardInterrupt()).failure
    assert failure.trouble is Trouble.INTERRUPTED


def test_loops_are_bounded_and_the_whole_budget_too():
    answerer = LocalAnswerer({"f": lambda: time.sleep(60)}, one_call=0.05, all_calls=0.08)
    troubles = [answerer.ask(Probe("f", ())).failure.trouble for _ in range(4)]
    assert troubles == [Trouble.ENDLESS] * 4


def test_what_is_no_function_is_told():
    failure = ask(3).failure
    assert failure.trouble is Trouble.NOT_CALLABLE
    assert "int" in failure.message


def test_output_is_kept_up_to_a_limit_and_never_reaches_the_notebook(capfd):
    def talks():
        print("hello")
        print("oops", file=sys.stderr)
        warnings.warn("careful", stacklevel=2)
        for _ in range(1000):
            print("x" * 1000)

    answer = ask(talks)
    assert answer.printed.startswith("hello\noops")
    assert len(answer.printed) < MAX_CHARACTERS + 60
    assert "more characters" in answer.printed
    assert capfd.readouterr() == ("", "")


def test_the_traceback_starts_in_the_learners_code():
    namespace = {"__name__": "__main__"}
    exec(compile("def f():\n    return 1 / 0", "cell", "exec"), namespace)
    text = ask(namespace["f"]).failure.traceback
    assert text.count('File "') == 1
    assert 'File "cell", line 2, in f' in text
    assert text.rstrip().endswith("ZeroDivisionError: division by zero")


def test_wording_an_error_is_bounded():
    assert "cannot be shown" in one_line(Rambling())
    assert learners_traceback(Rambling()).count("Rambling") == 1
