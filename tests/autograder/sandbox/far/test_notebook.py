import inspect

import pytest

from autograder import notebook as at_home
from autograder.sandbox.far import notebook as far_notebook

from ..submissions import value


def test_it_offers_what_the_learners_notebook_offers():
    assert sorted(far_notebook.__all__) == sorted(at_home.__all__)
    for name in at_home.__all__:
        home, far = (inspect.signature(getattr(one, name)) for one in (at_home, far_notebook))
        assert len(far.parameters) == len(home.parameters), name


@pytest.mark.parametrize(
    "call, sentence",
    [
        ("check('block-code')", "Only the course's own check cell counts."),
        ("hint('block-code')", "Hints are given in your own notebook."),
        ("solution('block-code')", "Solutions are shown in your own notebook."),
        ("progress()", "Progress is shown in your own notebook."),
        ("course_map()", "The map of the course is shown in your own notebook."),
        ("report()", "Your report is written in your own notebook."),
        ("lesson('01-rotation-block')", "Run by the grader."),
    ],
)
def test_what_a_notebook_calls_says_who_runs_it(show, call, sentence):
    shown = show(f"from autograder.notebook import *\n{call}")
    assert value(shown) == sentence
    assert shown.outputs[0]["data"]["text/html"].startswith('<div class="rotary-message">')


def test_a_sentence_is_escaped_in_html():
    assert "<" not in far_notebook.Note("<&>")._repr_html_()[28:-6]


def test_the_learner_build_holds_it(show):
    cell = "import autograder.notebook as n\n(n.__name__, hasattr(n, 'Session'))"
    assert value(show(cell)) == "('autograder.notebook', False)"
