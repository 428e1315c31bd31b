"""How the shell shows the errors of cells, whatever they are."""

import pytest

from ..submissions import error, printed, value

ERRORS = [
    ("1 +", "SyntaxError", "invalid syntax"),
    ("if True:\nx = 1", "IndentationError", "expected an indented block"),
    ("1 / 0", "ZeroDivisionError", "division by zero"),
    ("import nowhere_to_be_found", "ModuleNotFoundError", "nowhere_to_be_found"),
    ("raise KeyboardInterrupt", "KeyboardInterrupt", ""),
    ("input('name? ')", "NoInput", "input() has nobody to answer it here"),
    ("breakpoint()", "NoInput", "input() has nobody to answer it here"),
    ("x = []\nfor _ in range(100_000): x = [x]\nrepr(x)", "RecursionError", "recursion"),
    ("def f(): f()\nf()", "RecursionError", "recursion"),
    ("raise BaseException('plain')", "BaseException", "plain"),
    ("x = 1\ndel x\nx", "NameError", "'x' is not defined"),
    ("await nothing", "NameError", "'nothing' is not defined"),
]


def test_an_error_has_its_name_text_and_traceback_and_the_next_cell_runs(submit):
    _, shown = submit(*(cell for one, _, _ in ERRORS for cell in (one, "'after'")))
    for (_, name, text), failed, after in zip(ERRORS, shown[::2], shown[1::2], strict=True):
        assert error(failed)[0] == name
        assert text in error(failed)[1]
        lines = failed.outputs[-1]["traceback"]
        assert name in lines[0] + lines[-1]
        assert value(after) == "'after'"


def test_a_traceback_shows_the_learners_own_line(show):
    shown = show("def half(x):\n    return x / 0\nhalf(3)")
    text = "".join(shown.outputs[-1]["traceback"])
    assert "return x / 0" in text
    assert "\x1b" not in text


@pytest.mark.parametrize("call", ["f(3)", "try:\n    1 / 0\nexcept Exception:\n    f(3)"])
def test_of_a_recursion_without_end_the_two_ends_are_shown(show, call):
    shown = show(f"def f(n):\n    return n * f(n - 1)\n{call}")
    text = "".join(shown.outputs[-1]["traceback"])
    assert text.count("return n * f(n - 1)") >= 3
    assert "skipping similar frames: f at line 2 many times" in text
    assert text.count("RecursionError") >= 2


def test_there_is_no_traceback_where_nobody_can_answer(show):
    lines = show("input()").outputs[-1]["traceback"]
    assert lines == ["NoInput: input() has nobody to answer it here: write the value into the cell"]


@pytest.mark.parametrize("leave", ["raise SystemExit", "import sys; sys.exit(3)"])
def test_leaving_ends_the_cell_and_not_the_session(submit, leave):
    _, (left, after) = submit(f"print('before')\n{leave}\nprint('never')", "1 + 1")
    assert printed(left) == "before\n"
    assert [one["ename"] for one in left.outputs if "ename" in one] == ["SystemExit"]
    assert value(after) == "2"


def test_exit_and_quit_end_nothing(submit):
    _, shown = submit("exit()\nprint('on')", "quit()", "1 + 1")
    assert printed(shown[0]) == "on\n"
    assert shown[1].outputs == []
    assert value(shown[2]) == "2"


@pytest.mark.parametrize(
    "body",
    ["raise ValueError('inner')", "raise KeyboardInterrupt", "return 3", "return 'x' * 10**6"],
)
def test_an_error_whose_text_fails_is_shown_by_name(submit, body):
    cell = f"class Odd(Exception):\n    def __str__(self):\n        {body}\nraise Odd"
    _, (failed, after) = submit(cell, "1 + 1")
    assert "Odd" in str(failed.outputs)
    assert value(after) == "2"


def test_an_object_whose_repr_fails_shows_the_error(submit):
    cell = "class Odd:\n    def __repr__(self): raise ValueError('no text')\nOdd()"
    _, (shown, after) = submit(cell, "1 + 1")
    assert error(shown) == ("ValueError", "no text")
    assert value(after) == "2"
