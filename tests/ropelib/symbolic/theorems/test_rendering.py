"""A derivation as text, as LaTeX, as data and as a page."""

import json
import re
from html.parser import HTMLParser

import pytest
import sympy as sp

from ropelib.symbolic.deciding.answers import Unknown
from ropelib.symbolic.theorems import all_theorems, find
from ropelib.symbolic.theorems.latex_prose import in_latex
from ropelib.symbolic.theorems.page import prose
from ropelib.symbolic.theorems.rendering import as_dict, as_html, as_latex, as_text
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, refuted
from ropelib.symbolic.theorems.vocabulary import a, b

VOID = {"br", "hr"}


class Page(HTMLParser):
    """Reads a page as a browser does: elements with what they say, in order, all closed."""

    def __init__(self, html):
        super().__init__()
        self.open, self.elements, self.text = [], [], {}
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text[self.open[-1]] = self.text.get(self.open[-1], "") + data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def theorem(*steps, **changes):
    fields = {
        "name": "sample",
        "title": "A <b>title</b> & more",
        "statement": "Where a < b, R_(a + b) & e^(𝚒a).",
        "latex": r"a \ne b",
        "text": 'a ≠ b "quoted"',
        "hypotheses": ("a < 1",),
        "domain": "for all real a",
        "steps": lambda: steps,
        "source": "Somebody <1999>",
    }
    return Theorem(**(fields | changes))


TRUE = equation("Say 1 < 2.", sp.cos(a) ** 2 + sp.sin(a) ** 2, sp.S.One)
FALSE = equation("Say it wrongly.", sp.cos(a), sp.sin(a))
FAILS = refuted("They differ.", sp.cos(a), sp.sin(a))
FACT = cited("It is known.", "Lambert, 1761")
UNSURE = Step("Who knows.", "a", "a", lambda: Unknown("nothing was decided"))


def test_text_gives_the_claim_the_verdict_and_every_step():
    text = as_text(find("composition").prove())
    lines = text.splitlines()
    assert lines[0] == "Rotations compose"
    assert "R_a R_b = R_(a + b)" in lines[2]
    assert "✓ proved · for all real a and b" in lines
    assert [line[:2] for line in lines if re.match(r"\d\.", line)] == ["1.", "2.", "3.", "4.", "5."]
    assert text.count("✓ proved for all real a and b") == 5
    assert repr(find("composition").prove()).splitlines()[0] == lines[0]


def test_a_refuted_claim_shows_its_numbers():
    derivation = find("look-alike").prove()
    assert "✗ refuted · not for all real x and φ" in as_text(derivation)
    assert re.search(r"at φ = 1, x₁ = 1, x₂ = 1: 3\.81859\d* and 2 differ", as_text(derivation))
    step = as_dict(derivation)["steps"][2]
    assert step["status"] == "refuted" and step["holds"]
    assert step["counterexample"]["values"] == {"varphi": "1", "x1": "1", "x2": "1"}
    assert float(step["counterexample"]["left"]) == pytest.approx(2 + 2 * float(sp.sin(2)))
    assert float(step["counterexample"]["right"]) == 2


@pytest.mark.parametrize(
    ("steps", "status", "said"),
    [
        ((TRUE, FACT), "proved", "✓ proved · for all real a"),
        ((TRUE, FALSE), "unknown", "? not shown · see step 2"),
        ((UNSURE, TRUE), "unknown", "? not shown · see step 1"),
        ((FACT,), "unknown", "? not shown · no step was decided by machine"),
    ],
)
def test_a_derivation_says_how_it_came_out(steps, status, said):
    derivation = theorem(*steps).prove()
    assert as_dict(derivation)["status"] == status
    assert said in as_text(derivation).splitlines()
    assert f"rotary-{status}" in Page(as_html(derivation)).elements[0][1]["class"]


def test_a_step_that_is_not_found_as_said_is_open_and_says_why():
    derivation = theorem(FALSE, UNSURE, TRUE).prove()
    assert "but the step says otherwise" in as_text(derivation)
    assert "? not shown: nothing was decided" in as_text(derivation)
    assert ["open" in one for one in Page(as_html(derivation)).all("details")] == [
        True,
        True,
        False,
    ]


def test_data_is_plain_and_whole():
    data = as_dict(theorem(TRUE, FAILS, FACT).prove())
    assert json.loads(json.dumps(data)) == data
    assert [step["status"] for step in data["steps"]] == ["proved", "refuted", "cited"]
    assert [bool(step["counterexample"]) for step in data["steps"]] == [False, True, False]
    assert data["steps"][2]["source"] == "Lambert, 1761"
    assert data["seconds"] >= 0 and data["hypotheses"] == ["a < 1"]


def test_a_page_has_a_line_for_each_step_that_opens_without_a_script():
    page = Page(as_html(find("composition").prove()))
    assert len(page.all("details")) == len(page.all("summary")) == 5
    assert not any("open" in one for one in page.all("details"))
    assert not page.all("script")
    assert not any(name.startswith("on") for _, one in page.elements for name in one)
    formulas = [one for one in page.all("div") if one.get("role") == "math"]
    assert formulas[0]["aria-label"] == "R_a R_b = R_(a + b)"
    assert page.text["div"].count("$$") == 2 * len(formulas) == 12


def test_a_page_escapes_what_it_shows():
    html = as_html(theorem(TRUE).prove())
    page = Page(html)
    assert not page.all("b")
    assert "A <b>title</b> & more" in page.text["strong"]
    assert "Somebody <1999>" in page.text["small"]
    assert page.all("sub") and page.all("sup")
    assert html.count("Say 1 &lt; 2.") == 1


@pytest.mark.parametrize("name", all_theorems())
def test_a_page_of_any_theorem_is_whole(name):
    derivation = theorem(*all_theorems()[name].steps(), statement=all_theorems()[name].statement)
    # the steps need no check to be drawn
    unchecked = [cited(s.says, "", s.latex, s.text) for s in derivation.steps()]
    page = Page(as_html(theorem(*unchecked).prove()))
    assert len(page.all("details")) == len(unchecked)


def test_every_form_is_offered_to_a_notebook():
    bundle = find("inverse")._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html", "text/latex"}
    assert bundle["text/plain"].startswith("The inverse of a rotation is its transpose\n")
    assert bundle["text/html"].startswith("<div")
    assert find("inverse").prove()._repr_html_().startswith("<div")


def test_latex_is_one_environment_with_the_sentences_as_text():
    written = as_latex(find("periodic-sum").prove())
    assert written.startswith(r"\begin{align*}") and written.endswith(r"\end{align*}")
    assert written.count("align*") == 2
    assert r"\text{1. Write the turned vector out.}" in written
    assert all(line.startswith("&") for line in written.splitlines()[1:-1])


def test_a_long_sentence_is_broken_but_never_within_an_index():
    says = "So here is one more word, " * 5 + "and R_(a + b) " * 20
    derivation = theorem(equation(says, sp.cos(a), sp.cos(-a))).prove()
    text = as_text(derivation)
    assert max(map(len, text.splitlines())) <= 96
    assert text.count("R_(a + b)") == 21
    rows = [line for line in as_latex(derivation).splitlines() if r"\text{" in line]
    assert sum(line.count("$R_{a + b}$") for line in rows) == 21
    assert len(rows) > 5


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("the turn R_φ of x₁", r"the turn $R_{\varphi}$ of x$_1$"),
        ("R_((m + t)θ)", r"$R_{(m + t)\theta}$"),
        ("e^(𝚒mθ_j) & 100 %", r"$e^{\mathtt{i}m\theta_{j}}$ \& 100 \%"),
        ("θ_{d/2} − (q × k)_j", r"$\theta_{d/2}$ $-$ (q $\times$ k$)_{j}$"),
        ("{a}", r"\{a\}"),
        ("‖x‖² = 5 $ of θ₁", r"$\|$x$\| ^2$ = 5 \$ of $\theta _1$"),
    ],
)
def test_sentences_become_latex(sentence, written):
    assert in_latex(sentence) == written


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("R_φ < e^(𝚒a)", "R<sub>φ</sub> &lt; e<sup>𝚒a</sup>"),
        ("R_{mθ_{d/2}} and (q×k)_j", "R<sub>mθ<sub>d/2</sub></sub> and (q×k)<sub>j</sub>"),
    ],
)
def test_sentences_become_html(sentence, written):
    assert prose(sentence).replace(' style="line-height: 0"', "") == written


def test_letters_of_the_prover_are_written_as_in_formulas():
    derivation = theorem(equation("Move.", sp.cos(b), sp.cos(-b))).prove()
    assert "✓ proved for all real b" in as_text(derivation)
    assert "for all real φ, x₁ and x₂" in as_text(find("isometry").prove())


def test_a_statement_of_several_equations_has_a_line_for_each_side():
    page = find("periods")._repr_mimebundle_()["text/html"]
    statement = page.partition("$$")[2].partition("$$")[0].replace("&amp;", "&")
    sides = [side.strip() for side in statement.split("&=")]
    assert sides[1].startswith(r"R_{m\theta_j} \\ T_j")
    assert len(sides) == 4
