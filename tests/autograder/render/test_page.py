"""Whatever a learner writes stays text: it never becomes a part of the page."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises import get
from autograder.misconceptions import catalogue
from autograder.render.disclosure import Disclosed, disclose
from autograder.render.inline import inline
from autograder.render.page import as_html
from autograder.render.text import as_text, score_in_words
from autograder.session.shown import Message, Report
from autograder.verdict import CounterExample, Finding, Part, Status, Verdict

VOID = {"br", "img", "hr", "input", "meta", "link"}


class Tags(HTMLParser):
    """Collects the tags, the text and whether every tag is closed in order."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack, self.tags, self.text, self.balanced = [], [], [], True

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop() != tag:
            self.balanced = False

    def handle_data(self, data):
        self.text.append(data)


def parsed(html):
    tags = Tags()
    tags.feed(html)
    tags.close()
    assert tags.balanced
    assert not tags.stack
    return tags


def verdict(status, text="", ideas=("clockwise",)):
    finding = Finding(
        status,
        f"The headline: {text}",
        (Part("a", 1, 0, f"note {text}"), Part("b", 1, 1)),
        reason=f"reason {text}",
        counterexample=CounterExample(f"case {text}", f"got {text}", f"exp {text}", f"so {text}"),
        misconceptions=ideas,
        traceback=f"trace {text}",
        printed=f"printed {text}",
    )
    exercise = get("apply-code")
    return Verdict("apply-code", exercise.title, 3.0, finding, exercise.hints, exercise.reread)


def all_told(one):
    return disclose(one, failures=3)


@pytest.mark.parametrize("status", Status)
def test_every_status_is_a_word_and_a_sign_on_a_whole_page(status):
    one = verdict(status)
    page = parsed(as_html(one, all_told(one)))
    text = "".join(page.text)
    assert status.value in text
    assert any(sign in text for sign in "✓✗!…")
    assert f'data-status="{status}"' in as_html(one, Disclosed()) or f"rotary-{status}" in as_html(
        one, Disclosed()
    )


# Backquotes and asterisks are markup of ours; what is between them is only set in another type.
plain_text = st.text(st.characters(exclude_characters="`*", exclude_categories=["Cs", "Cc"]))


@given(plain_text)
def test_no_text_of_a_learner_becomes_markup(text):
    neutral, hostile = verdict(Status.REFUTED, "x"), verdict(Status.REFUTED, f"x{text}")
    before = parsed(as_html(neutral, all_told(neutral), ("note x",)))
    after = parsed(as_html(hostile, all_told(hostile), (f"note x{text}",)))
    assert after.tags == before.tags


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '" onmouseover="alert(1)',
        "' onload='x",
        "</pre></div><h1>",
        "<!-- ",
        "&lt;b&gt;",
        "]]>",
        "`<b>`",
        "*<i>*",
    ],
)
def test_known_tricks_do_nothing(text):
    one = verdict(Status.ERROR, text)
    page = parsed(as_html(one, all_told(one), (text,)))
    allowed = {"div", "strong", "pre", "table", "tr", "td", "ul", "li", "code", "em", "details"}
    assert {tag for tag, _ in page.tags} <= allowed | {"summary", "small", "span", "tbody"}
    assert not any(name.startswith("on") for _, names in page.tags for name in names)


@given(st.text())
def test_inline_code_is_escaped(text):
    tags = {tag for tag, _ in parsed(inline(text)).tags}
    assert tags <= {"code", "em"}


@given(
    st.floats(allow_nan=True), st.floats(0, 1000), st.lists(st.floats(allow_nan=True), max_size=3)
)
def test_the_plain_form_is_a_finite_score_within_the_points(earned, points, others):
    parts = tuple(Part("p", 1.0, value) for value in [earned, *others])
    one = Verdict("apply-code", "t", points, Finding(Status.REFUTED, "h", parts))
    score = float(repr(Report(one, Disclosed())))
    assert 0 <= score <= points


def test_full_marks_are_written_without_a_point():
    one = Verdict("apply-code", "t", 3.0, Finding(Status.PROVED, "h"))
    assert repr(Report(one, Disclosed())) == "3"
    assert score_in_words(one) == "3 of 3 points"


def test_messages_are_escaped_too():
    page = parsed(Message("<b>&\nnext `code`")._repr_html_())
    assert {tag for tag, _ in page.tags} == {"div", "br", "code"}
    assert repr(Message("text", plain="0")) == "0"


def shown(one, failures, **settings):
    told = disclose(one, failures, **settings)
    return bool(told.misconceptions), told.steps, bool(told.reread)


def test_feedback_comes_in_the_order_that_teaches():
    one = verdict(Status.REFUTED)
    question, _, worked = one.hints
    assert shown(one, 1) == (False, (question,), False)
    assert shown(one, 2) == (True, (), True)
    assert shown(one, 3) == (True, (worked,), True)
    assert shown(one, 1, early=True)[0]
    assert shown(one, 3, hints=False) == (True, (), True)


@pytest.mark.parametrize("status", [Status.PROVED, Status.TESTED, Status.UNATTEMPTED])
def test_nothing_is_disclosed_where_nothing_failed(status):
    one = verdict(status)
    assert disclose(one, 5) == Disclosed()


def test_two_slips_are_named_at_once_and_both_explained():
    one = verdict(Status.REFUTED, ideas=("clockwise", "off-by-one"))
    first, second = (catalogue()[idea] for idea in ("clockwise", "off-by-one"))
    told = all_told(one)
    html, text = as_html(one, told), as_text(one, told)
    assert f"Two slips at once: {first.name} and {second.name}." in text
    assert (
        f"Two slips at once: <strong>{first.name}</strong> and <strong>{second.name}</strong>."
        in html
    )
    for idea in (first, second):
        assert inline(idea.explanation) in html
        assert idea.explanation in text
    assert "Reread: A rotation is a matrix; The RoPE block" in text
    assert shown(one, 1) == (False, one.hints[:1], False)


def test_the_section_of_the_wrong_idea_comes_before_the_exercises_own():
    one = verdict(Status.REFUTED, ideas=("off-by-one",))
    assert one.reread == "Turning one pair"
    assert disclose(one, 2).reread == "The RoPE block"
    assert disclose(one, 1, early=True).reread == ""
    assert disclose(verdict(Status.REFUTED, ideas=()), 2).reread == one.reread
    elsewhere = replace(one, exercise="rope-sequence", reread="RoPE on a whole sequence")
    assert disclose(elsewhere, 2).reread == "Lesson 1, The RoPE block"


def test_the_text_says_all_that_is_disclosed():
    one = verdict(Status.REFUTED)
    text = as_text(one, all_told(one))
    told = (one.hints[-1], all_told(one).reread)
    for part in ("refuted", "clockwise", *told, "yours:", "expected:"):
        assert part in text or part in text.lower()


def test_parts_are_listed_where_one_is_earned_or_something_is_said_of_them():
    def page(*parts):
        finding = Finding(Status.REFUTED, "It is wrong.", parts)
        return as_html(Verdict("block-code", "Block", 2.0, finding), Disclosed())

    lost, kept = Part("values", 1.0, 0.0), Part("shapes", 1.0, 1.0)
    assert "<li>" not in page(lost, Part("shapes", 1.0, 0.0))
    assert page(lost, kept).count("<li>") == 2
    assert page(lost, Part("second", 1.0, 0.0, "`second` has another sign.")).count("<li>") == 2
