from autograder.render.disclosure import Disclosed
from autograder.render.page import as_html
from autograder.verdict import CounterExample, Finding, Part, Status, Verdict
from ropelib.figures import Arrow, plane


def drawn(**finding):
    found = Finding(Status.REFUTED, "Not so.", **finding)
    return as_html(Verdict("one", "The title", 2, found, ("", "", ""), "Somewhere"), Disclosed())


def test_the_title_stands_above_text_and_picture():
    picture = plane([Arrow(1, 0, "query", "x")], alt="x")
    html = drawn(counterexample=CounterExample("f(1)", "2", "3", picture=picture))
    title, beside, svg = (html.index(part) for part in ("The title", "display: flex", "<svg"))
    assert title < beside < svg


def test_a_part_is_named_once():
    parts = (
        Part("top", 1, 0, "`top` is still `...`."),
        Part("low", 1, 0, "Too large."),
        Part("end", 1, 1, "Not told."),
    )
    items = drawn(parts=parts).split("<li>")[1:]
    assert items[0].startswith("✗ <code>top</code> is still <code>...</code>.</li>")
    assert items[1].startswith("✗ <code>low</code> · Too large.</li>")
    assert items[2].startswith("✓ <code>end</code></li>")
