import math
import xml.etree.ElementTree as ET

import pytest

from ropelib.figures import Bound, Spot, log_axis
from ropelib.figures.svg import text_width

SVG = "{http://www.w3.org/2000/svg}"
BOUND = Bound(300, "here", ("below it", "turned"), ("above it", "other"))
SAYS = {"ends": (0, 4), "rows": "row", "foot": "value", "alt": "Values."}


def drawn(values, bound=None, role="muted"):
    labels = ["first", *[""] * (len(values) - 2), "last"]
    spots = [Spot(value, role, label) for value, label in zip(values, labels, strict=True)]
    return ET.fromstring(log_axis(spots, bound=bound, **SAYS).svg)


def texts(root):
    return {"".join(node.itertext()): node for node in root.iter(f"{SVG}text")}


def test_equal_factors_are_equal_distances_and_rows_rise():
    circles = list(drawn([2, 20, 200]).iter(f"{SVG}circle"))
    (x0, y0), (x1, y1), (x2, y2) = [(float(n.get("cx")), float(n.get("cy"))) for n in circles]
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.02) and x1 > x0
    assert y0 - y1 == pytest.approx(y1 - y2, abs=0.02) and y1 < y0
    found = texts(drawn([2, 20, 200]))
    decade = float(found["10"].get("x")) - float(found["1"].get("x"))
    assert x1 - x0 == pytest.approx(decade, abs=0.02)
    assert {"1", "10", "100", "10³", "10⁴", "row 1", "row 2", "row 3", "value"} <= set(found)


def test_many_rows_are_numbered_at_the_ends_only():
    found = texts(drawn([1.1**j for j in range(60)]))
    assert {t for t in found if t.startswith("row")} == {"row 1", "row 60"}


def test_the_bound_parts_the_words_of_both_sides():
    root = drawn([2, 20, 2000], BOUND)
    found = texts(root)
    at = float(found["here"].get("x"))
    assert float(found["below it"].get("x")) < at < float(found["above it"].get("x"))
    assert found["below it"].get("text-anchor") == "end"
    (shade,) = root.iter(f"{SVG}rect")
    assert float(shade.get("x")) == at
    assert not list(drawn([2, 20]).iter(f"{SVG}rect"))


@pytest.mark.parametrize("last", [4, 12, 50, 200, 290, 310, 500, 900, 2000, 9000])
@pytest.mark.parametrize("rows", [2, 60])
def test_no_label_is_crossed_by_the_bound_or_cut_off(last, rows):
    values = [2 * (last / 2) ** (j / (rows - 1)) for j in range(rows)]
    root = drawn(values, BOUND)
    found, wide = texts(root), float(root.get("width"))
    bar = float(found["here"].get("x"))
    for name in ("first", "last"):
        x, long = float(found[name].get("x")), text_width(name, 12.5)
        left, right = (x - long, x) if found[name].get("text-anchor") == "end" else (x, x + long)
        assert not left < bar < right and left >= 0 and right <= wide


@pytest.mark.parametrize("values", [[], [0.0], [1e5], [math.nan], [-1]])
def test_what_cannot_stand_on_the_axis_is_refused(values):
    with pytest.raises(ValueError, match="There must be values"):
        log_axis([Spot(value, "muted") for value in values], **SAYS)
    with pytest.raises(ValueError, match="There is no role"):
        log_axis([Spot(2, "none")], **SAYS)
