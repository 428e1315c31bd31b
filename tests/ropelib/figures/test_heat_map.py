import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from ropelib.figures import heat_map
from ropelib.figures.palette import NEUTRAL, RAMP, RIM, shade

SVG = "{http://www.w3.org/2000/svg}"
CELL = re.compile(r"M([\d.]+) ([\d.]+)h(\d+)v\3h-\3z")
SIDE = 22
# How the three kinds of missing cones see linear RGB (Machado, Oliveira & Fernandes 2009).
SIGHTS = {
    "all": np.eye(3),
    "no red": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "no green": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
    ],
    "no blue": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
    ],
}


def drawn(values, **more):
    options = {"span": (-1, 1), "alt": "A.", "down": "m", "across": "n", "heading": "score"}
    return heat_map(values, **{**options, **more})


def root_of(values, **more):
    return ET.fromstring(drawn(values, **more).svg)


def squares(path):
    return [(float(x), float(y)) for x, y, _ in CELL.findall(path.get("d"))]


def cells(root):
    """Give the colour of every filled cell, by row and column."""
    filled = [n for n in root.iter(f"{SVG}path") if n.get("fill") != "none"]
    corners = {corner: n.get("fill") for n in filled for corner in squares(n)}
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    return {((y - top) / SIDE, (x - left) / SIDE): c for (x, y), c in corners.items()}


def outlined(root):
    """Give the cells outlined by the first and by the second rim."""
    rims = [[n for n in root.iter(f"{SVG}path") if n.get("stroke") == c] for c, _ in RIM]
    corners = [[c for path in paths for c in squares(path)] for paths in rims]
    left, top = min(squares(next(n for n in root.iter(f"{SVG}path") if n.get("fill") != "none")))
    return [[((y - top) / SIDE, (x - left) / SIDE) for x, y in each] for each in corners]


def luminance(colour, sight="all"):
    channels = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(np.dot([0.2126, 0.7152, 0.0722], np.array(SIGHTS[sight]) @ linear))


@pytest.mark.parametrize("sight", SIGHTS)
def test_the_ramp_grows_lighter_for_every_eye(sight):
    light = [luminance(shade(part), sight) for part in np.linspace(0, 1, 41)]
    assert np.all(np.diff(light) > 0)
    assert light[-1] - light[0] > 0.6


def test_the_ramp_has_its_ends_its_middle_and_nothing_beyond():
    assert (shade(0), shade(0.5), shade(1)) == (RAMP[0], RAMP[2], RAMP[4])
    assert (shade(-1), shade(2)) == (RAMP[0], RAMP[4])
    assert shade(0.05) == "#0d2b54"


def test_every_cell_has_the_colour_of_its_value():
    values = np.array([[-1, -0.5, 0], [0.25, 1, 0.75]])
    expected = {place: shade((value + 1) / 2) for place, value in np.ndenumerate(values)}
    assert cells(root_of(values)) == expected


def test_equal_values_have_one_colour_whatever_their_last_digits():
    root = root_of([[0.1 + 0.2, 0.3], [1 - 0.7, 0.3 + 1e-13]])
    assert len(set(cells(root).values())) == 1
    assert len([n for n in root.iter(f"{SVG}path") if n.get("fill") != "none"]) == 1


def test_what_is_no_number_stays_empty():
    root = root_of([[0, 1], [np.nan, np.nan]])
    assert set(cells(root)) == {(0, 0), (0, 1)}
    (empty,) = [n for n in root.iter(f"{SVG}path") if n.get("stroke-width") == "0.7"]
    assert len(squares(empty)) == 2 and empty.get("stroke") == NEUTRAL


@pytest.mark.parametrize(
    ("diagonal", "expected"),
    [
        (0, [(0, 0), (1, 1), (2, 2)]),
        (1, [(0, 1), (1, 2), (2, 3)]),
        (3, [(0, 3)]),
        (-1, [(1, 0), (2, 1)]),
        (-2, [(2, 0)]),
    ],
)
def test_the_marked_diagonal_is_outlined_dark_in_light(diagonal, expected):
    wide, narrow = outlined(root_of(np.zeros((3, 4)), diagonal=diagonal))
    assert wide == narrow == expected
    assert RIM[0][1] > RIM[1][1] and luminance(RIM[0][0]) > 0.9 > 0.1 > luminance(RIM[1][0])


def test_without_a_diagonal_none_is_marked():
    assert outlined(root_of(np.zeros((3, 4)))) == [[], []]


def test_words_and_numbers_are_there_and_inside():
    root = root_of(np.zeros((12, 12)), span=(-5.2, 5.2), down="m, of q", across="n, of k")
    width, height = map(float, root.get("viewBox").split()[2:])
    nodes = list(root.iter(f"{SVG}text"))
    texts = ["".join(n.itertext()) for n in nodes]
    assert {"m, of q", "n, of k", "score", "−4", "−2", "0", "2", "4"} <= set(texts)
    assert [texts.count(str(k)) for k in (1, 3, 5, 11)] == [2, 2, 2, 2]
    for node in nodes:
        assert 0 <= float(node.get("x")) <= width - 8 and 8 <= float(node.get("y")) <= height


def test_the_scale_has_its_numbers_where_their_colours_are():
    root = root_of(np.zeros((12, 12)), span=(-2, 6))
    bar = sorted((float(n.get("y")), n.get("fill")) for n in root.iter(f"{SVG}rect"))
    top, bottom = bar[0][0], 44 + 12 * SIDE
    assert [luminance(c) for _, c in bar] == sorted((luminance(c) for _, c in bar), reverse=True)
    labels = {"".join(n.itertext()): n for n in root.iter(f"{SVG}text") if float(n.get("x")) > 330}
    for value in (-2, 0, 2, 4, 6):
        y = float(labels[str(value).replace("-", "−")].get("y")) - 3.5
        assert y == pytest.approx(bottom - (value + 2) / 8 * (bottom - top), abs=0.05)


def test_text_has_the_colour_of_the_page():
    for node in root_of(np.zeros((2, 2))).iter(f"{SVG}text"):
        assert node.get("fill") == NEUTRAL


@pytest.mark.parametrize(
    ("values", "more", "words"),
    [
        ([1, 2], {}, "two axes"),
        ([[2]], {}, "must lie in the span"),
        ([[-2]], {}, "must lie in the span"),
        ([[0]], {"span": (0, 0)}, "must lie in the span"),
        ([[0, 0]], {"diagonal": 2}, "No cell"),
        ([[0, 0]], {"diagonal": -1}, "No cell"),
    ],
)
def test_what_cannot_be_drawn_is_refused(values, more, words):
    with pytest.raises(ValueError, match=words):
        drawn(values, **more)


def test_words_and_state_reach_the_page():
    html = drawn([[0]], caption="A caption.", data={"way": "turned"})._repr_html_()
    assert 'aria-label="A. A caption."' in html and 'data-way="turned"' in html
