import pytest

from autograder.closed_book import ready_made
from autograder.closed_book.telling import function_called, told, told_first, with_line
from autograder.sandbox.closed.placeholder_error import WriteThisYourself
from autograder.verdict import Finding, Status

SOURCE = (
    "import ropelib as rl\nturn = rl.rope\n"
    "def f(x):\n    return turn(x)\ndef g(x):\n    return rl.rope(x)"
)


@pytest.mark.parametrize(
    ("uses", "where"),
    [
        ((), "Your answer calls the course's own `rope`."),
        (ready_made(SOURCE, names=["g"]), "Line 6 calls the course's own `rope`."),
        (ready_made(SOURCE, names=["turn"]), "Line 2 uses the course's own `rope`."),
        (ready_made(SOURCE, names=["f"]), "Line 4 calls the course's own `rope`, written `turn`."),
        (
            ready_made("def h(x): return g(x)", [SOURCE], ["h"]),
            "Line 6 of an earlier cell, which your answer needs, calls the course's own `rope`.",
        ),
        (ready_made("import ropelib\nf = ropelib.periods(1)"), "Your answer calls"),
    ],
    ids=["nowhere", "called", "a value", "another name", "an earlier cell", "another function"],
)
def test_the_sentence_says_where_and_what_to_do(uses, where):
    finding = told("rope", uses)
    assert finding.status is Status.UNATTEMPTED
    assert finding.headline.startswith(where)
    assert "It is right" in finding.headline
    assert finding.headline.endswith("in your own code, and check again.")


def test_a_call_is_told_before_what_only_names_a_function():
    assert told_first(ready_made(SOURCE)).headline.startswith("Line 4 calls")
    assert told_first(ready_made(SOURCE, names=["turn"])).headline.startswith("Line 2 uses")


def test_only_the_error_of_a_placeholder_tells_a_function():
    error = WriteThisYourself("rope_block")
    assert function_called(f"{type(error).__name__}: {error}") == "rope_block"
    for other in (
        "",
        "ValueError: `rope`",
        "it was WriteThisYourself: `rope`",
        "WriteThisYourself",
    ):
        assert function_called(other) == ""


def test_a_line_is_added_to_this_finding_alone():
    uses = ready_made(SOURCE, names=["g"])
    assert with_line(told("rope"), lambda: uses) == told("rope", uses)
    assert with_line(told("rope"), lambda: ()) == told("rope")

    def never():
        raise AssertionError("this is looked at in vain")

    for other in (
        Finding(Status.UNATTEMPTED, "`f` is still `...`."),
        Finding(Status.PROVED, "Yes."),
    ):
        assert with_line(other, never) == other
