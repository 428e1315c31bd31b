import math
import random
import re
import xml.etree.ElementTree as ET
from html import unescape
from itertools import product

import ipywidgets
import numpy as np
import pytest

from ropelib.figures.palette import RIM, shade
from ropelib.widgets import score_picture

SVG = "{http://www.w3.org/2000/svg}"
WAYS = {
    "turned": "turned (RoPE)",
    "added": "position added",
    "frequencies": "different frequencies for q and k",
    "backwards": "k turned backwards",
    "learned": "learned absolute",
}
DISTANCES = range(-7, 8)
Q, K, THETA = [2.0, 0.5, -0.5, 0.5], [0.5, -2.0, -1.0, -1.0], [1.0, 0.1]
SPAN = 5.2


def turned(x, angle):
    """Turn both pairs by hand."""
    out = []
    for j, theta in enumerate(THETA):
        a, b, phi = x[2 * j], x[2 * j + 1], angle * theta
        out += [math.cos(phi) * a - math.sin(phi) * b, math.sin(phi) * a + math.cos(phi) * b]
    return out


def plus_pe(x, position):
    pe = [f(position * theta) for theta in THETA for f in (math.sin, math.cos)]
    return [a + b for a, b in zip(x, pe, strict=True)]


def plus_learned(x, position):
    chance = random.Random(1)
    table = [[round(2 * chance.random() - 1, 1) for _ in range(4)] for _ in range(12)]
    return [a + b for a, b in zip(x, table[position], strict=True)]


OF_Q = {"turned": turned, "added": plus_pe, "frequencies": turned, "backwards": turned,
        "learned": plus_learned}  # fmt: skip
OF_K = {
    **OF_Q,
    "frequencies": lambda x, n: turned(x, 2 * n),
    "backwards": lambda x, n: turned(x, -n),
}


def score(way, m, n):
    return sum(a * b for a, b in zip(OF_Q[way](Q, m), OF_K[way](K, n), strict=True))


def scores(way):
    return np.array([[score(way, m, n) for n in range(12)] for m in range(12)])


class Handle:
    """The widget's parts by what they are for."""

    def __init__(self):
        self.box = score_picture()
        self.heading, self.choice, self.slider, self.pictures, self.status = self.box.children

    def show(self, way, distance="none yet"):
        self.choice.value, self.slider.value = way, distance
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


def colours(drawing):
    """Give the colour of every filled cell by row and column."""
    found = {}
    for path in drawing.iter(f"{SVG}path"):
        if path.get("fill") != "none":
            for x, y in re.findall(r"M([\d.]+) ([\d.]+)h", path.get("d")):
                found[(float(y) - 44) / 22, (float(x) - 44) / 22] = path.get("fill")
    return found


def marked(drawing):
    (path,) = [n for n in drawing.iter(f"{SVG}path") if n.get("stroke") == RIM[1][0]]
    corners = re.findall(r"M([\d.]+) ([\d.]+)h", path.get("d"))
    return [((float(y) - 44) / 22, (float(x) - 44) / 22) for x, y in corners]


def values_of(drawing):
    """Read the values along the diagonal off the line in the second picture."""
    (line,) = [n for n in drawing.iter(f"{SVG}polyline") if n.get("stroke-width") == "1.6"]
    heights = [float(place.split(",")[1]) for place in line.get("points").split()]
    return [SPAN - 2 * SPAN * (y - 28) / 130 for y in heights]


def test_it_asks_and_its_controls_are_named_and_moved_by_keys(handle):
    assert "Along which lines is the score constant, and which switch breaks that?" in (
        handle.heading.value
    )
    assert [label for label, _ in handle.choice.options] == list(WAYS.values())
    assert isinstance(handle.slider, ipywidgets.SelectionSlider) and handle.slider.description
    labels = [label for label, _ in handle.slider.options]
    assert labels == ["none yet", *(str(d).replace("-", "−") for d in DISTANCES)]
    assert 'aria-live="polite"' in handle.status.value


@pytest.mark.parametrize("way", WAYS)
def test_before_a_diagonal_is_chosen_only_the_first_row_shows(handle, way):
    handle.show(way)
    (picture,) = handle.drawings
    assert set(colours(picture)) == {(0, n) for n in range(12)}
    assert "Predict the row m = 1" in handle.said and WAYS[way] in handle.said
    assert not re.search(r"same|constant|diagonal n|counts|\d\.\d", handle.said)
    spoken = re.search(r"k at n = 0 to 11: (.*?)\. Rest empty", handle.pictures.value)[1]
    row = [float(each.replace("−", "-")) for each in spoken.split(", ")]
    np.testing.assert_allclose(row, scores(way)[0], atol=0.0051)


def test_the_first_state_is_that_one():
    assert set(colours(Handle().drawings[0])) == {(0, n) for n in range(12)}


@pytest.mark.parametrize("way", WAYS)
def test_every_cell_has_the_colour_of_its_score(handle, way):
    expected = np.round((scores(way) + SPAN) / (2 * SPAN), 9)
    found = colours(handle.show(way, 0).drawings[0])
    assert found == {place: shade(part) for place, part in np.ndenumerate(expected)}


@pytest.mark.parametrize("way", WAYS)
def test_the_second_picture_shows_the_scores_of_the_marked_cells(handle, way):
    for distance in DISTANCES:
        picture, plot = handle.show(way, distance).drawings
        places = [(m, m + distance) for m in range(12) if 0 <= m + distance < 12]
        assert marked(picture) == places
        expected = [score(way, *place) for place in places]
        np.testing.assert_allclose(values_of(plot), expected, atol=0.001)


@pytest.mark.parametrize("way", WAYS)
def test_the_sentence_says_truly_whether_the_scores_are_equal(handle, way):
    for distance in DISTANCES:
        handle.show(way, distance)
        along = [score(way, m, m + distance) for m in range(12) if 0 <= m + distance < 12]
        said, flat = handle.said.replace("−", "-"), way == "turned"
        assert f"On the diagonal n - m = {distance} " in said
        assert (max(along) - min(along) < 1e-9) == flat
        got = [float(each) for each in re.findall(r"-?\d+\.\d\d", said)]
        if flat:
            assert f"all {len(along)} scores are" in said
            assert got == [pytest.approx(along[0], abs=0.0051)]
        else:
            assert "run from" in said and "although the distance stays" in said
            low, high = (pytest.approx(f(along), abs=0.0051) for f in (min, max))
            assert got == [low, high]
            assert max(along) - min(along) > 0.5  # it shows


def test_what_is_said_to_count_does_count(handle):
    for way, by in (("frequencies", "2n − m"), ("backwards", "m + n")):
        assert f"Here {by} counts" in handle.show(way, 1).said
    for m, n in product(range(9), range(9)):
        assert score("frequencies", m, n) == pytest.approx(score("frequencies", m + 2, n + 1))
        assert score("backwards", m, n + 1) == pytest.approx(score("backwards", m + 1, n))
    for way in ("added", "learned"):
        assert " counts" not in handle.show(way, 1).said


def test_different_distances_have_different_scores_when_turned():
    along = sorted(score("turned", max(0, -d), max(0, d)) for d in DISTANCES)
    assert min(np.diff(along)) > 0.05


def test_captions_state_what_is_computed(handle):
    for way, formula in (
        ("turned", "q R(m) · k R(n)."),
        ("added", "(q + PE(m)) · (k + PE(n))"),
        ("frequencies", "q R(m) · k R(2n)"),
        ("backwards", "q R(m) · k R(−n)"),
        ("learned", "(q + p(m)) · (k + p(n))"),
    ):
        shown = handle.show(way, 1).pictures.value
        assert formula in shown
        assert "q = (2, 0.5, −0.5, 0.5), k = (0.5, −2, −1, −1)" in shown
        assert ("θ = (1, 0.1), from b = 100" in shown) == (way != "learned")


def test_every_state_has_words_and_is_small_enough_for_a_table(handle, recwarn):
    seen = set()
    for way, distance in product(WAYS, ["none yet", *DISTANCES]):
        html = handle.show(way, distance).pictures.value
        seen.add((html, handle.said))
        figures = re.findall(r"<figure.*?</figure>", html, re.DOTALL)
        assert len(figures) == len(handle.drawings) == (1 if distance == "none yet" else 2)
        for figure in figures:
            assert f'data-way="{way}"' in figure and f'data-distance="{distance}"' in figure
            assert 'aria-label="' in figure and "<figcaption" in figure
            assert len(figure.encode()) < 40_000
        if distance != "none yet":
            verb = "are all" if way == "turned" else "run from"
            assert html.count(verb) >= 2 and f"n − m = {distance}".replace("-", "−") in html
    assert len({html for html, _ in seen}) == len({said for _, said in seen}) == 80
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
    one.show("added", 3)
    assert other.pictures.value == before
    assert not re.findall(r'\sid="', one.pictures.value)
