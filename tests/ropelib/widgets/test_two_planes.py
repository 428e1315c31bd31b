import cmath
import math
import re

import ipywidgets
import numpy as np
import pytest

from ropelib.figures.palette import mark
from ropelib.widgets import two_planes

SVG = "{http://www.w3.org/2000/svg}"
THETAS = {"π/6": math.pi / 6, "π/4": math.pi / 4, "π/2": math.pi / 2, "1 rad": 1.0}


def complex_in(text):
    """Read ``-2.232 + 0.134𝚒``."""
    real, sign, imaginary = re.search(r"(-?[\d.]+) ([+-]) ([\d.]+)𝚒", text).groups()
    return complex(float(real), float(sign + imaginary))


def test_it_asks_its_question_and_is_moved_by_the_keyboard(hold):
    held = hold(two_planes)
    assert "What does multiplying by eⁱᵐᶿ do that the matrix does not?" in held.heading.value
    assert list(held.controls) == ["Frequency θ", "Position m"]
    assert isinstance(held.controls["Position m"], ipywidgets.IntSlider)
    assert 'aria-live="polite"' in held.status.value


@pytest.mark.parametrize("name", THETAS)
def test_the_start_gives_nothing_away(hold, name):
    held = hold(two_planes).at(name, 0)
    assert len(held.figures) == 2
    assert held.said.endswith("?") and "nothing that" not in held.said
    for drawing in held.drawings:
        assert mark("turned").colour not in {n.get("stroke") for n in drawing.iter()}


@pytest.mark.parametrize("name", THETAS)
def test_both_numbers_are_said_truly_and_are_the_same(hold, name):
    held = hold(two_planes)
    for m in range(1, 17):
        said = held.at(name, m).said
        z = cmath.rect(math.sqrt(5), math.atan2(1, 2) + m * THETAS[name])
        number = complex_in(said)
        assert number == pytest.approx(z, abs=8e-4)
        row = re.search(r"x R = \((.+?), (.+?)\)", said).groups()
        assert complex(*map(float, row)) == number
        assert f"At m = {m}, with θ = {name}" in said


@pytest.mark.parametrize(("name", "m"), [("π/6", 1), ("π/4", 5), ("π/2", 3), ("1 rad", 16)])
def test_both_equations_are_true(hold, name, m):
    held = hold(two_planes).at(name, m)
    terms = [t.replace("−", "-") for t in held.texts(2)]
    assert "(2 + 𝚒)" in terms and "·" in terms and "=" in terms
    factor, end = (complex_in(t) for t in terms if re.search(r"\d𝚒", t))
    assert factor == pytest.approx(cmath.exp(1j * m * THETAS[name]), abs=8e-4)
    assert (2 + 1j) * factor == pytest.approx(end, abs=3e-3)
    cells = [t.replace("−", "-") for t in held.texts(3)]
    numbers = [float(t) for t in cells if re.fullmatch(r"-?\d\.\d{3}", t)]
    x, block, row = np.array(numbers[:2]), np.array(numbers[2:6]).reshape(2, 2), numbers[6:]
    np.testing.assert_allclose(x @ block, row, atol=3e-3)
    assert block[0] == pytest.approx([factor.real, factor.imag])
    assert complex(*row) == end


@pytest.mark.parametrize("name", THETAS)
def test_the_two_planes_show_the_same_arrow(hold, name):
    held = hold(two_planes)
    for m in (1, 4, 11, 16):
        ends = []
        for drawing in held.at(name, m).drawings[:2]:
            (shaft,) = (
                n for n in drawing.iter(f"{SVG}line") if n.get("stroke") == mark("turned").colour
            )
            ends.append([float(shaft.get(c)) for c in ("x1", "y1", "x2", "y2")])
        assert ends[0] == ends[1]
        dx, dy = ends[0][2] - ends[0][0], ends[0][3] - ends[0][1]
        wanted = math.atan2(1, 2) + m * THETAS[name]
        assert math.cos(math.atan2(-dy, dx) - wanted) == pytest.approx(1, abs=1e-4)


def test_each_plane_names_itself_and_its_axes(hold):
    held = hold(two_planes)
    left, right = held.texts(0), held.texts(1)
    assert {"Re", "Im"} < set(left) and {"x₁", "x₂"} < set(right)
    assert any("Complex plane" in t for t in left) and any("Real plane" in t for t in right)


def test_every_state_has_its_words_its_data_and_small_figures(hold):
    held, seen, scales = hold(two_planes), set(), set()
    for name, m in held.states():
        assert held.data() == {(("theta", name), ("m", str(m)))}
        assert all(held.alts) and f"turned by {m} times {name}" in held.alts[0]
        assert all(len(f.encode()) < 40_000 and "<figcaption" in f for f in held.figures)
        assert "nan" not in held.said and "-0.000" not in held.said
        seen.add((held.pictures.value, held.said))
        scales.add(tuple(t for t in held.texts(0) if re.fullmatch(r"[−\d]+", t)))
    assert len(seen) == 4 * 17 <= 400
    assert len(scales) == 1
