from autograder.answer import Answer, Blank, Opaque, Program, Trouble
from autograder.probe import Probe

from ..submissions import printed, value


def bound(far):
    return [set(run.bound) for run in far.log.runs]


BINDS = [
    "a = 1",
    "a: int = 1",
    "a, c = 1, 2",
    "[a] = [1]",
    "def a(): pass",
    "class a: pass",
    "import math as a",
    "from math import pi as a",
    "for a in range(3): pass",
    "(a := 1)",
    "with open('/dev/null') as a: pass",
    "try: 1 / 0\nexcept ZeroDivisionError as c: a = 1",
    "if True:\n    a = 1",
    "match 3:\n    case a: pass",
    "%%time\na = 1",
    "%%capture\na = 1",
    "exec('a = 1')",
    "globals()['a'] = 1",
    "def set_it():\n    global a\n    a = 1\nset_it()",
    "a = 1\n1 / 0",
    "a = await __import__('asyncio').sleep(0)",
    "from math import *\na = pi",
    "get_ipython().run_cell('a = 1')",
    "!true\na = 1",
    "a = !echo hello",
]
LEAVES = [
    "",
    "   \n",
    "# a = 1",
    "a",
    "print(a)",
    "a.append(1)",
    "a == 1",
    "def other():\n    a = 1\nother()",
    "[a for a in range(3)]",
    "1 / 0\na = 1",
    "a = 1 +",
    "c = 1",
    "%time c = a",
    "%%writefile there.py\na = 1",
]


def test_a_name_is_bound_by_whatever_statement_of_the_cell(submit):
    far, _ = submit(*(cell for one in BINDS for cell in (one, "del a")))
    seen = dict(zip(BINDS, bound(far)[::2], strict=True))
    assert {cell for cell, names in seen.items() if names != {"a"}} == set()


def test_what_was_there_before_is_not_bound_by_the_cell(submit):
    far, _ = submit(*(cell for one in LEAVES for cell in ("a = []", one)))
    assert bound(far)[::2] == [{"a"}] * len(LEAVES)
    seen = dict(zip(LEAVES, bound(far)[1::2], strict=True))
    assert {cell for cell, names in seen.items() if names} == set()


def test_a_name_is_bound_again_even_to_the_same_value(submit):
    far, _ = submit("a = 1", "a = 1", "a = a", "del a")
    assert bound(far) == [{"a"}, {"a"}, {"a"}, set()]


def test_of_a_cell_that_failed_what_it_had_bound_by_then_counts(submit):
    far, _ = submit("a = 1\nb = 1 / 0")
    assert bound(far) == [{"a"}]
    assert far.log.runs[0].error == "ZeroDivisionError: division by zero"


def test_of_a_cell_whose_time_was_over_what_it_had_bound_counts(submit):
    far, _ = submit("a = 1\nwhile True: pass")
    assert bound(far) == [{"a"}]
    assert far.log.runs[0].error.startswith("TimeUp: ")


def test_names_that_no_exercise_asks_for_do_not_cross(submit):
    far, _ = submit("other = 1\na = 2", interest=("a",))
    assert bound(far) == [{"a"}]


def test_a_run_remembers_its_cell_and_source(submit):
    far, _ = submit("a = 1", "b = 2")
    runs = [(run.cell_id, run.source, run.error) for run in far.log.runs]
    assert runs == [("cell-0", "a = 1", ""), ("cell-1", "b = 2", "")]


def test_a_value_is_the_one_right_after_its_cell(submit):
    far, _ = submit("a = [1]", "a.append(2)", "a = [3]")
    assert far.answerer(0).ask(Probe("a")) == Answer([1])
    assert far.answerer(2).ask(Probe("a")) == Answer([3])


def test_a_function_keeps_its_globals(submit):
    far, _ = submit("k = 2", "def f(x): return k * x", "k = 3", "def f(x): return 0")
    assert far.answerer(1).ask(Probe("f", (5,))).value == 15
    assert far.answerer(3).ask(Probe("f", (5,))).value == 0


def test_answers_are_plain_data(submit):
    far, _ = submit("a = ...", "a = object()", "def f(x): return 7 * x", "a = 'text'")
    answers = [far.answerer(place).ask(Probe(name)).value for place, name in enumerate("aafa")]
    assert answers == [Blank(), Opaque("object"), Program((7,)), "text"]


def test_what_is_printed_while_asked_comes_with_the_answer_and_not_with_a_cell(submit):
    far, _ = submit("def f(x):\n    print('asked', x)\n    return x")
    assert far.answerer(0).ask(Probe("f", (1,))).printed == "asked 1\n"
    assert far.run("next", "1").outputs[0]["data"]["text/plain"] == "1"


def test_an_answer_that_is_too_large_to_send_says_so_and_costs_nothing(submit):
    far, _ = submit(
        "def f(x): return [[1.5] * 9_000 for _ in range(100)]", "a = [[1.5] * 9_000] * 100", "b = 1"
    )
    for place, probe in ((0, Probe("f", (1,))), (1, Probe("a"))):
        failure = far.answerer(place).ask(probe).failure
        assert (failure.trouble, failure.message) == (Trouble.UNREADABLE, "the result is too large")
    shown = far.run("all", "a, b = [[1.5] * 9_000] * 100, 2", tell=("a", "b"))
    assert not shown.lost
    assert far.answerer(3).ask(Probe("b")).value == 2
    assert far._starts == 1


def test_a_cell_that_makes_a_copy_of_its_process_is_answered_once(submit):
    far, (forked, after, _) = submit(
        "import os\npid = os.fork()\nif pid: os.waitpid(pid, 0)\nprint(pid > 0)",
        "import multiprocessing\nwith multiprocessing.get_context('fork').Pool(1) as pool:\n"
        "    a = pool.map(abs, [-1, -2])",
        "pid = os.fork()",
    )
    assert printed(forked) == "True\n"
    assert not after.lost
    assert value(far.run("later", "'later'")) == "'later'"
    assert far.answerer(1).ask(Probe("a")).value == [1, 2]
    assert far._starts == 1


def test_unregistering_what_watches_binds_nothing(submit):
    far, _ = submit(
        "for name, calls in get_ipython().events.callbacks.items(): calls.clear()", "a = 1", "a"
    )
    assert bound(far)[1:] == [set(), set()]
    assert far.log.runs[1].error == "RuntimeError: the cell was cut short"


def test_each_submission_has_random_numbers_of_its_own(submit):
    cell = "import random, numpy as np\n(random.random(), np.random.random())"
    (first,), (second,) = submit(cell)[1], submit(cell)[1]
    pairs = [
        one.outputs[0]["data"]["text/plain"].strip("()").split(", ") for one in (first, second)
    ]
    assert all(one != other for one, other in zip(*pairs, strict=True))
