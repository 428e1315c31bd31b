import xml.etree.ElementTree as ET

import pytest

from ropelib.figures import Series, series
from ropelib.figures.palette import mark

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*rows, **more):
    options = {"ends": (0, 10), "span": (-2, 2), "alt": "A.", "heading": "score", "below": "m"}
    return ET.fromstring(series(rows, **{**options, **more}).svg)


def corners(node):
    return [tuple(map(float, place.split(","))) for place in node.get("points").split()]


def line_of(root, role):
    (node,) = [
        n
        for n in root.iter(f"{SVG}polyline")
        if n.get("stroke") == mark(role).colour and n.get("stroke-width") == "1.6"
    ]
    return node


def points_of(root, role):
    """Give the points of a role whose shape has corners, the legend's too."""
    return [n for n in root.iter(f"{SVG}polygon") if n.get("stroke") == mark(role).colour]


def texts(root):
    return ["".join(n.itertext()) for n in root.iter(f"{SVG}text")]


def test_a_line_goes_through_the_values_to_scale():
    node = line_of(drawn(Series({4: -1, 0: 0, 2: 2}, "turned")), "turned")
    (x0, y0), (x2, y2), (x4, y4) = corners(node)
    assert x2 - x0 == pytest.approx(x4 - x2) and x2 > x0
    assert y0 - y2 == pytest.approx(2 * (y4 - y0)) and y2 < y0
    assert y2 == 28


def test_every_value_has_its_point():
    root = drawn(Series({3: 1, 4: 1, 5: 1}, "other"))
    assert len(points_of(root, "other")) == 3
    assert len({y for point in points_of(root, "other") for _, y in corners(point)[:1]}) == 1


def test_a_single_value_is_a_point_without_a_line():
    root = drawn(Series({3: 1}, "other"))
    assert len(points_of(root, "other")) == 1
    assert not [n for n in root.iter(f"{SVG}polyline") if n.get("stroke-width") == "1.6"]


def test_the_present_position_has_a_greater_point_and_a_line():
    def sizes(**more):
        root = drawn(Series({3: 1, 4: 1}, "other"), **more)
        widths = [
            max(x for x, _ in corners(n)) - min(x for x, _ in corners(n))
            for n in points_of(root, "other")
        ]
        return widths, [n for n in root.iter(f"{SVG}polyline") if n.get("stroke-width") == "1.2"]

    (one, other), (upright,) = sizes(now=4)
    assert other > one
    (x, low), (x_too, high) = corners(upright)
    assert x == x_too and low > high
    (one, other), none = sizes()
    assert one == other and not none


def test_words_are_there_and_only_labels_that_are_given():
    root = drawn(Series({1: 1}, "turned", "by turning"), Series({1: 0}, "other"), below="m of q")
    assert {"score", "m of q", "by turning", "0", "10", "−2", "2"} <= set(texts(root))
    assert len(points_of(root, "turned")) == 2 and len(points_of(root, "other")) == 1


def test_many_positions_are_not_all_numbered():
    below = [t for t in texts(drawn(ends=(1, 40))) if t.isdigit() and int(t) > 2]
    assert below == ["5", "10", "15", "20", "25", "30", "35", "40"]
    assert {str(k) for k in range(12)} <= set(texts(drawn(ends=(0, 11))))


def test_everything_stays_inside():
    root = drawn(Series({0: -2, 10: 2}, "turned", "a"), now=10)
    width, height = map(float, root.get("viewBox").split()[2:])
    for node in root.iter():
        for x, y in corners(node) if node.get("points") else []:
            assert 0 <= x <= width and 0 <= y <= height


@pytest.mark.parametrize(
    ("rows", "more", "words"),
    [
        ([Series({11: 0}, "turned")], {}, "lies outside"),
        ([Series({-1: 0}, "turned")], {}, "lies outside"),
        ([Series({1: 2.1}, "turned")], {}, "lies outside"),
        ([Series({1: -2.1}, "turned")], {}, "lies outside"),
        ([Series({1: float("nan")}, "turned")], {}, "lies outside"),
        ([], {"ends": (3, 3)}, "no size"),
        ([], {"span": (1, 1)}, "no size"),
        ([Series({}, "nobody")], {}, "no role"),
    ],
)
def test_what_cannot_be_drawn_is_refused(rows, more, words):
    with pytest.raises(ValueError, match=words):
        drawn(*rows, **more)
