"""Every theorem of the course: that it holds, and that it can be read."""

import re

import pytest

from ropelib.symbolic.theorems import all_theorems
from ropelib.symbolic.theorems.rendering import as_latex

EVERY = all_theorems()
PYTHON = re.compile(
    r"\*\*|Matrix\(|\bI\*|\*I\b|Sum\(|sqrt\(|Symbol|\bpi\b|(?<!\w)theta|lambda\b|varphi|=="
)
PAIRS = {"left": "right", "begin": "end"}


def balanced(latex):
    """Whether braces, ``left`` and ``right``, ``begin`` and ``end`` come in pairs."""
    depth = 0
    for sign in re.sub(r"\\[{}]", "", latex):
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    words = re.findall(r"\\(left|right|begin|end)(?![A-Za-z])", latex)
    return depth == 0 and all(words.count(a) == words.count(b) for a, b in PAIRS.items())


@pytest.fixture(scope="module")
def derivations():
    return {name: theorem.prove() for name, theorem in EVERY.items()}


def test_there_are_as_many_as_the_course_needs():
    assert len(EVERY) >= 30


@pytest.mark.parametrize("name", EVERY)
def test_it_holds(name, derivations):
    derivation = derivations[name]
    assert derivation.holds, derivation
    assert derivation.status == ("proved" if EVERY[name].holds else "refuted")


@pytest.mark.parametrize("name", EVERY)
def test_it_says_what_it_claims_where_and_why(name):
    theorem = EVERY[name]
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", theorem.name)
    for words in (theorem.title, theorem.statement, theorem.domain, theorem.source):
        assert words.strip() == words != ""
    steps = theorem.steps()
    assert 1 <= len(steps) <= 8
    assert all(len(step.says) > 10 for step in steps)
    assert all(step.text or step.source for step in steps)


@pytest.mark.parametrize("name", EVERY)
def test_its_latex_is_balanced(name, derivations):
    theorem = EVERY[name]
    for latex in (theorem.latex, *(step.latex for step in theorem.steps())):
        assert balanced(latex), latex
    assert balanced(as_latex(derivations[name]))


@pytest.mark.parametrize("name", EVERY)
def test_its_plain_text_is_mathematics_and_not_python(name):
    theorem = EVERY[name]
    for text in (theorem.text, *(step.text for step in theorem.steps())):
        assert not PYTHON.search(text), text
        assert "\n" not in text


@pytest.mark.parametrize("name", EVERY)
def test_its_sentences_as_latex_hold_no_sign_that_a_text_font_may_lack(name, derivations):
    beyond = {sign for sign in as_latex(derivations[name]) if not sign.isascii()}
    # letters of names and the dash are in every text font
    assert beyond <= set("äöüÄÖÜß–")


@pytest.mark.parametrize("latex", ["{", "}{", r"\left(x", r"\begin{x}", r"\right)"])
def test_what_is_not_balanced_is_seen(latex):
    assert not balanced(latex)
