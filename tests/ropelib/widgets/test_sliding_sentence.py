import math
import re
import xml.etree.ElementTree as ET
from html import unescape

import ipywidgets
import numpy as np
import pytest

from ropelib.figures.palette import mark
from ropelib.widgets import sliding_sentence

SVG = "{http://www.w3.org/2000/svg}"
STARTS = range(1, 17)
# The words, their vectors, and their positions in the sentence which starts at 1.
PAIRS = [
    ("cat", "sleeping", (2.0, 0.5), (1.5, -0.5), (2, 4)),
    ("model", "predicts", (1.0, -1.5), (1.0, -1.0), (4, 6)),
]


def by_turning(pair, start):
    """Turn both vectors by hand, as complex numbers."""
    first, second = (place + start - 1 for place in pair[4])
    return [complex(*pair[2]) * np.exp(1j * first), complex(*pair[3]) * np.exp(1j * second)]


def by_adding(pair, start):
    first, second = (place + start - 1 for place in pair[4])
    return [
        complex(*x) + complex(math.sin(at), math.cos(at))
        for x, at in ((pair[2], first), (pair[3], second))
    ]


def score(vectors):
    return vectors[0].real * vectors[1].real + vectors[0].imag * vectors[1].imag


class Handle:
    """The widget's parts by what they are for."""

    def __init__(self):
        self.box = sliding_sentence()
        self.heading, self.choice, self.slider, self.pictures, self.status = self.box.children

    def show(self, which, start):
        self.choice.index, self.slider.value = which, start
        return self

    @property
    def said(self):
        return unescape(re.sub(r"<[^>]+>", "", self.status.value))

    @property
    def drawings(self):
        return [ET.fromstring(s) for s in re.findall(r"<svg.*?</svg>", self.pictures.value)]


@pytest.fixture(scope="module")
def handle():
    return Handle()


def curve(drawing, role):
    """Read the values of a curve off the plot."""
    (line,) = [
        n
        for n in drawing.iter(f"{SVG}polyline")
        if n.get("stroke") == mark(role).colour and n.get("stroke-width") == "1.6"
    ]
    heights = [float(place.split(",")[1]) for place in line.get("points").split()]
    return [5 - 8 * (y - 28) / 130 for y in heights]


def tip(html, name):
    """Give the coordinates which a plane's words say of a word's vector."""
    x, y = re.search(rf"'{name}' (?:is )?\((.+?), (.+?)\)", html.replace("−", "-")).groups()
    return complex(float(x), float(y))


def figures(handle):
    return [unescape(f) for f in re.findall(r"<figure.*?</figure>", handle.pictures.value, re.S)]


def test_it_asks_and_its_controls_are_named_and_moved_by_keys(handle):
    assert "Which of the two scores stays the same" in handle.heading.value
    assert [label for label, _ in handle.choice.options] == [
        "'cat … sleeping'",
        "'model … predicts'",
    ]
    assert isinstance(handle.slider, ipywidgets.SelectionSlider)
    assert handle.slider.options == tuple((str(s), s) for s in STARTS)
    assert "sentence starts at" in handle.slider.description.lower()
    assert 'aria-live="polite"' in handle.status.value


@pytest.mark.parametrize("which", [0, 1])
def test_the_first_state_asks_before_it_answers(which):
    handle = Handle()
    handle.choice.index = which
    assert handle.slider.value == 1
    assert "Predict" in handle.said and "there" not in handle.said
    assert not [n for n in handle.drawings[3].iter(f"{SVG}polyline") if
                n.get("stroke-width") == "1.6"]  # fmt: skip
    got = [float(x) for x in re.findall(r"-?\d\.\d\d", handle.said.replace("−", "-"))]
    expected = [score(by(PAIRS[which], 1)) for by in (by_turning, by_adding)]
    assert got == pytest.approx(expected, abs=0.0051)


@pytest.mark.parametrize(
    ("which", "start", "positions"),
    [(0, 1, (2, 4)), (0, 8, (9, 11)), (1, 1, (4, 6)), (1, 12, (15, 17)), (0, 16, (17, 19))],
)
def test_words_stand_where_the_sentence_puts_them(handle, which, start, positions):
    handle.show(which, start)
    first, second = PAIRS[which][:2]
    assert f"'{first}' stands at {positions[0]} and '{second}' at {positions[1]}." in handle.said
    tokens = handle.drawings[0]
    at = {"".join(n.itertext()): float(n.get("x")) for n in tokens.iter(f"{SVG}text")}
    for word, position in zip((first, second), positions, strict=True):
        assert at[word] == at[str(position)]
    dashed = [n for n in tokens.iter(f"{SVG}rect") if n.get("stroke-dasharray")]
    middles = [float(n.get("x")) + float(n.get("width")) / 2 for n in dashed]
    firsts = [at[str(position)] for position in PAIRS[which][4]]
    assert middles == ([] if start == 1 else firsts)


@pytest.mark.parametrize("which", [0, 1])
def test_both_curves_grow_through_the_true_scores(handle, which):
    for start in STARTS[1:]:
        plot = handle.show(which, start).drawings[3]
        for role, by in (("turned", by_turning), ("other", by_adding)):
            expected = [score(by(PAIRS[which], s)) for s in range(1, start + 1)]
            np.testing.assert_allclose(curve(plot, role), expected, atol=0.001)
        (upright,) = [n for n in plot.iter(f"{SVG}polyline") if n.get("stroke-width") == "1.2"]
        at = float(upright.get("points").split(",")[0])
        assert at == pytest.approx(38 + 8 + 234 * (start - 1) / 15, abs=0.01)


@pytest.mark.parametrize("which", [0, 1])
def test_vectors_are_told_truly_and_change_while_the_score_stays(handle, which):
    pair, seen = PAIRS[which], set()
    for start in STARTS:
        _, turned, added, _ = figures(handle.show(which, start))
        for figure, by in ((turned, by_turning), (added, by_adding)):
            for name, expected in zip(pair[:2], by(pair, start), strict=True):
                assert abs(tip(figure, name) - expected) < 0.0075
        seen.add(tip(turned, pair[0]))
        angle = np.angle(np.divide(*reversed(by_turning(pair, start))))
        assert f"is {math.degrees(angle):.0f}°.".replace("-", "−") in turned
    assert len(seen) == 16


@pytest.mark.parametrize("which", [0, 1])
def test_the_sentence_compares_with_the_first_place(handle, which):
    pair = PAIRS[which]
    at_first = score(by_turning(pair, 1)), score(by_adding(pair, 1))
    for start in STARTS[1:]:
        said = handle.show(which, start).said.replace("−", "-")
        now = by_turning(pair, start)
        assert f"turned by {start - 1} rad more than at {pair[4][0]} and {pair[4][1]}" in said
        got = [float(x) for x in re.findall(r"-?\d\.\d\d", said)]
        expected = [now[0].real, now[0].imag, at_first[0], score(by_adding(pair, start))]
        assert got == pytest.approx([*expected, at_first[1]], abs=0.0051)
        assert ", as there. " in said and " and not " not in said
        assert abs(score(now) - at_first[0]) < 1e-9


def test_the_added_score_is_seen_to_change(handle):
    for pair in PAIRS:
        added = [score(by_adding(pair, start)) for start in STARTS]
        assert max(added) - min(added) > 1.5
        assert sum(abs(each - added[0]) > 0.1 for each in added) > 11


def test_scales_stay_while_the_sentence_slides(handle):
    scales = {
        tuple(re.findall(r">(−?\d)<", ET.tostring(drawing, encoding="unicode")))
        for which in (0, 1)
        for start in STARTS
        for drawing in handle.show(which, start).drawings[1:3]
    }
    assert len(scales) == 1


def test_every_state_has_words_and_is_small_enough_for_a_table(handle, recwarn):
    seen = set()
    for which, pair in enumerate(PAIRS):
        for start in STARTS:
            handle.show(which, start)
            seen.add((handle.pictures.value, handle.said))
            drawn = figures(handle)
            assert len(drawn) == len(handle.drawings) == 4
            for figure in drawn:
                assert f'data-sentence="{pair[0]},{pair[1]}" data-start="{start}"' in figure
                assert 'aria-label="' in figure and "<figcaption" in figure
                assert len(figure.encode()) < 40_000
            m, n = (place + start - 1 for place in pair[4])
            assert f"stands at m = {m} and '{pair[1]}' at n = {n}, 2 apart" in drawn[0]
            q, k = (f"({x:g}, {y:g})".replace("-", "−") for x, y in pair[2:4])
            assert f"'{pair[0]}' has q = {q}, '{pair[1]}' k = {k}; θ = 1." in drawn[0]
            assert f"q R({m}) and k R({n})" in drawn[1]
            assert f"q + PE({m}) and k + PE({n})" in drawn[2]
            assert f"At {start}: turned " in drawn[3]
    assert len({html for html, _ in seen}) == len({said for _, said in seen}) == 32
    assert not list(recwarn)


def test_back_at_the_first_state_every_control_shows_what_it_showed():
    handle = Handle()
    shown = [(control.label, control.value) for control in (handle.choice, handle.slider)]
    first = handle.pictures.value, handle.said
    assert all(label for label, _ in shown)
    for control in (handle.choice, handle.slider):
        control.index = 1
    for control in (handle.choice, handle.slider):
        control.index = 0
    assert shown == [(control.label, control.value) for control in (handle.choice, handle.slider)]
    assert first == (handle.pictures.value, handle.said)


def test_two_on_a_page_share_no_id_and_no_state():
    one, other = Handle(), Handle()
    before = other.pictures.value
    one.show(1, 3)
    assert other.pictures.value == before
    assert not re.findall(r'\sid="', one.pictures.value)
