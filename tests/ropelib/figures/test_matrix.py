import xml.etree.ElementTree as ET

import numpy as np
import pytest

from ropelib.figures import Matrix, equation
from ropelib.figures.matrix import decimals

SVG = "{http://www.w3.org/2000/svg}"


def texts(figure):
    return ["".join(n.itertext()) for n in ET.fromstring(figure.svg).iter(f"{SVG}text")]


def test_numbers_signs_and_names_stand_in_reading_order():
    a, b = np.array([[1, -2], [3, 4]]), np.eye(2)
    figure = equation([Matrix(a, "A"), "=", Matrix(b, "B")], alt="A is B.", digits=1)
    expected = ["A", "1.0", "−2.0", "3.0", "4.0", "=", "B", "1.0", "0.0", "0.0", "1.0"]
    assert texts(figure) == expected


def test_a_row_with_a_role_has_a_point_besides_its_hue():
    plain = ET.fromstring(equation([Matrix(np.eye(2), "A")], alt="A.").svg)
    marked = ET.fromstring(equation([Matrix(np.eye(2), "A", ["turned"])], alt="A.").svg)
    assert len(list(marked.iter(f"{SVG}polygon"))) == 1
    assert not list(plain.iter(f"{SVG}polygon"))


def test_everything_stays_inside():
    figure = equation([Matrix(np.full((3, 4), -99.0), "a long name"), "@"] * 2, alt="A.")
    root = ET.fromstring(figure.svg)
    width, height = map(float, root.get("viewBox").split()[2:])
    for node in root.iter(f"{SVG}text"):
        assert 0 <= float(node.get("x")) <= width and 0 <= float(node.get("y")) <= height


@pytest.mark.parametrize(
    ("value", "text"),
    [(-0.0001, "0.000"), (-1, "−1.000"), (float("nan"), "nan"), (float("-inf"), "−∞")],
)
def test_decimals(value, text):
    assert decimals(value) == text


def test_bad_matrices_are_refused():
    with pytest.raises(ValueError, match="two axes"):
        equation([Matrix([1, 2], "v")], alt="v.")
    with pytest.raises(ValueError, match="no role"):
        equation([Matrix([[1, 2]], "v", ["nobody"])], alt="v.")
