import math
import re
import xml.etree.ElementTree as ET
from html import unescape

import ipywidgets
import numpy as np
import pytest

from ropelib.widgets import one_more_position, turns, which_keeps_length

SVG = "{http://www.w3.org/2000/svg}"
ALL = [turns, one_more_position, which_keeps_length]
THETAS = {"π/6": math.pi / 6, "π/4": math.pi / 4, "2π/5": 0.4 * math.pi, "1 rad": 1.0}


class Handle:
    """A widget's parts by what they are for."""

    def __init__(self, make):
        self.box = make()
        self.heading, self.choice, self.slider, self.pictures, self.status = self.box.children

    def choose(self, name):
        self.choice.value = dict(self.choice.options)[name]
        return self

    def move(self, value):
        self.slider.value = value
        return self

    @property
    def said(self):
        return unescape(re.sub(r"<[^>]+>", "", self.status.value))

    @property
    def drawings(self):
        return [ET.fromstring(s) for s in re.findall(r"<svg.*?</svg>", self.pictures.value)]


@pytest.mark.parametrize("make", ALL)
def test_each_asks_its_question_and_labels_its_controls(make):
    handle = Handle(make)
    assert "?" in handle.heading.value
    assert handle.choice.description and handle.slider.description
    assert isinstance(handle.slider, (ipywidgets.IntSlider, ipywidgets.SelectionSlider))
    assert 'aria-live="polite"' in handle.status.value


@pytest.mark.parametrize("make", ALL)
def test_every_figure_has_words_state_and_a_caption(make):
    handle = Handle(make)
    count = handle.pictures.value.count('<figure class="rotary-figure" role="img" aria-label="')
    assert count == len(handle.drawings) >= 1
    assert handle.pictures.value.count("<figcaption") == count
    assert len(re.findall(r"data-(?:n|m|degrees)=", handle.pictures.value)) == count
    for drawing in handle.drawings:
        assert drawing.find(f"{SVG}desc").text and drawing.get("role") == "img"


@pytest.mark.parametrize("make", ALL)
def test_slider_and_choice_change_picture_and_sentence(make):
    handle = Handle(make)
    seen = {(handle.pictures.value, handle.said)}
    handle.move(5)
    seen.add((handle.pictures.value, handle.said))
    handle.choice.index = 1
    seen.add((handle.pictures.value, handle.said))
    assert len({picture for picture, _ in seen}) == len({said for _, said in seen}) == 3


@pytest.mark.parametrize("make", ALL)
def test_every_state_is_drawn_without_a_warning(make, recwarn):
    handle = Handle(make)
    values = (
        [value for _, value in handle.slider.options]
        if isinstance(handle.slider, ipywidgets.SelectionSlider)
        else range(handle.slider.min, handle.slider.max + 1)
    )
    for index in range(len(handle.choice.options)):
        handle.choice.index = index
        for value in list(values)[:: max(1, len(values) // 12)]:
            handle.move(value)
            assert handle.drawings and "nan" not in handle.said
    assert not list(recwarn)


@pytest.mark.parametrize("make", ALL)
def test_two_on_a_page_share_no_id_and_no_state(make):
    one, other = Handle(make), Handle(make)
    before = other.pictures.value
    one.move(5)
    assert other.pictures.value == before
    ids = re.findall(r'\sid="([^"]+)"', one.pictures.value + other.pictures.value)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", THETAS)
def test_turns_says_truly_where_v_lands_and_when_it_is_back(name):
    handle = Handle(turns).choose(name)
    for n in range(1, 25):
        said = handle.move(n).said
        z = complex(2, 1) * np.exp(1j * n * THETAS[name])
        x, y = map(float, re.search(r"lands at \((.+?), (.+?)\)", said.replace("−", "-")).groups())
        assert (x, y) == (pytest.approx(z.real, abs=0.0051), pytest.approx(z.imag, abs=0.0051))
        is_back = abs(np.exp(1j * n * THETAS[name]) - 1) < 1e-9
        assert (f"back after {n} turns" in said) == is_back


def test_turns_names_the_earlier_landing():
    assert "where it was after 2. It is back after every 8 turns" in (
        Handle(turns).choose("π/4").move(10).said
    )
    assert "24 · 2π/5" not in Handle(turns).choose("2π/5").move(24).said
    assert "because 20 · 2π/5 is 4 whole rounds" in Handle(turns).choose("2π/5").move(20).said


def test_turns_never_claims_a_return_at_one_radian():
    handle = Handle(turns).choose("1 rad")
    for n in range(1, 25):
        said = handle.move(n).said
        assert "never comes back exactly" in said
        # The nearest by another road: the chord instead of the angle.
        nearest = min(range(1, n + 1), key=lambda k: abs(np.exp(1j * k) - 1))
        miss = math.degrees(abs(np.angle(np.exp(1j * nearest))))
        assert f"Nearest so far: n = {nearest}, {miss:.1f}° away" in said


def test_turns_draws_every_earlier_landing():
    handle = Handle(turns).choose("1 rad").move(24)
    texts = {"".join(n.itertext()) for n in handle.drawings[0].iter(f"{SVG}text")}
    assert {str(k) for k in range(1, 24)} <= texts


@pytest.mark.parametrize(("name", "theta"), [("π/6", math.pi / 6), ("1 rad", 1.0)])
@pytest.mark.parametrize("m", [1, 7, 16])
def test_one_more_position_shows_a_true_equation(name, theta, m):
    handle = Handle(one_more_position).choose(name).move(m)
    equation = handle.drawings[1]
    texts = ["".join(n.itertext()).replace("−", "-") for n in equation.iter(f"{SVG}text")]
    numbers = [float(t) for t in texts if re.fullmatch(r"-?\d\.\d{3}", t)]
    here, step, there = np.array(numbers).reshape(3, 2, 2)
    np.testing.assert_allclose(here @ step, there, atol=2e-3)
    np.testing.assert_allclose(here[0], [math.cos(m * theta), math.sin(m * theta)], atol=6e-4)
    assert "@" in texts and "=" in texts
    assert f"{math.degrees(m * theta):.1f}".removesuffix(".0") + "°" in handle.said


def test_one_more_position_asks_before_it_answers():
    handle = Handle(one_more_position).choose("1 rad").move(0)
    texts = ["".join(n.itertext()) for n in handle.drawings[1].iter(f"{SVG}text")]
    assert not {"@", "="} & set(texts)
    assert "turn" not in handle.said and "Move m" in handle.said
    assert "=" in "".join("".join(n.itertext()) for n in handle.move(1).drawings[1].iter())


def length_of_b(vector, degrees):
    z, phi = np.array(vector, float), math.radians(degrees)
    return math.hypot(
        z[0] * math.cos(phi) + z[1] * math.sin(phi), z[0] * math.sin(phi) + z[1] * math.cos(phi)
    )


@pytest.mark.parametrize("vector", [(2, 1), (1, 1), (1, -1), (2, 0)])
def test_which_keeps_length_says_truly_what_b_does(vector):
    handle = Handle(which_keeps_length).choose(f"({vector[0]}, {vector[1]})".replace("-", "−"))
    for degrees in range(0, 361, 15):
        said = handle.move(degrees).said
        before, after = math.hypot(*vector), length_of_b(vector, degrees)
        assert f"‖A(x)‖ = {before:.2f}" in said and f"‖B(x)‖ = {after:.2f}" in said
        kept = abs(after - before) < 1e-9
        assert ("B keeps the length too" in said) == kept
        if not kept and after > 1e-9:
            assert ("makes x longer" if after > before else "makes x shorter") in said
        assert ("sends x to zero" in said) == (after < 1e-9)


def test_which_keeps_length_tells_apart_the_two_reasons():
    handle = Handle(which_keeps_length)
    assert "φ is a multiple of π/2" in handle.move(90).said
    assert "lies on an axis" in handle.choose("(2, 0)").move(45).said
    assert dict(handle.slider.options)["150° = 5π/6"] == 150


def test_which_keeps_length_keeps_its_scale_while_the_angle_moves():
    handle = Handle(which_keeps_length)
    ticks = set()
    for degrees in range(0, 361, 30):
        drawing = handle.move(degrees).drawings[0]
        ticks.add(tuple("".join(n.itertext()) for n in drawing.iter(f"{SVG}text"))[:-3])
    assert len(ticks) == 1
