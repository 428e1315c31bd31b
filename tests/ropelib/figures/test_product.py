import xml.etree.ElementTree as ET

import pytest

from ropelib.figures import Term, product
from ropelib.figures.palette import mark
from ropelib.figures.svg import text_width

SVG = "{http://www.w3.org/2000/svg}"
PARTS = [Term("(2 + 𝚒)", "x′"), "·", Term("𝚒", "a long name of it"), "=", Term("−1", "", "turned")]


def test_terms_stand_in_order_without_touching_each_under_its_name():
    root = ET.fromstring(product(PARTS, alt="A product.").svg)
    places = {"".join(n.itertext()): float(n.get("x")) for n in root.iter(f"{SVG}text")}
    assert places["(2 + 𝚒)"] == places["x′"] and places["𝚒"] == places["a long name of it"]
    row = ["(2 + 𝚒)", "·", "a long name of it", "=", "−1"]
    for one, other in zip(row, row[1:], strict=False):
        assert places[one] + text_width(one, 13) / 2 < places[other] - text_width(other, 13) / 2
    assert places["−1"] + text_width("−1", 15) / 2 < float(root.get("width"))


def test_a_role_is_shown_by_its_point_as_well():
    root = ET.fromstring(product(PARTS, alt="A product.").svg)
    (shape,) = root.iter(f"{SVG}polygon")
    assert shape.get("fill") == mark("turned").colour
    with pytest.raises(ValueError, match="There is no role"):
        product([Term("1", "", "none")], alt="None.")
