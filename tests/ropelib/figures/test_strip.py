import xml.etree.ElementTree as ET

import pytest

from ropelib.figures import Curve, strip
from ropelib.figures.palette import mark

SVG = "{http://www.w3.org/2000/svg}"
TICKS = [(0, "0"), (10, "ten")]


def drawn(now, points=((0, 0), (5, 2), (10, 1))):
    curve = Curve(list(points), "other", "B")
    return ET.fromstring(strip([curve], now, ticks=TICKS, alt="B.", heading="height").svg)


def test_curve_goes_through_its_points_to_scale():
    curves = list(drawn([(5, 2)]).iter(f"{SVG}polyline"))
    (curve,) = [n for n in curves if len(n.get("points").split()) == 3]
    (x0, y0), (x1, y1), (x2, y2) = [
        tuple(map(float, p.split(","))) for p in curve.get("points").split()
    ]
    assert curve.get("stroke-dasharray") == mark("other").dash
    assert x1 - x0 == pytest.approx(x2 - x1) and x1 > x0
    assert y0 - y1 == pytest.approx(2 * (y0 - y2), abs=0.05)


def test_the_mark_moves_with_the_present_value():
    def marks(root):
        return [n.get("points") for n in root.iter(f"{SVG}polygon")]

    assert marks(drawn([(5, 2)])) != marks(drawn([(10, 1)]))


def test_words_are_there():
    texts = ["".join(n.itertext()) for n in drawn([(5, 2)]).iter(f"{SVG}text")]
    assert {"height", "0", "ten", "B"} <= set(texts)


def test_flat_zero_curve_is_drawn():
    assert "nan" not in ET.tostring(drawn([(5, 0)], [(0, 0), (10, 0)]), encoding="unicode")


def test_each_curve_needs_its_present_point():
    with pytest.raises(ValueError, match="one point for each of 1 curves"):
        drawn([])
