import math
import xml.etree.ElementTree as ET

import pytest

from ropelib.figures import Dial, dials
from ropelib.figures.palette import mark

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*row):
    return ET.fromstring(dials(row, alt="Dials.").svg)


@pytest.mark.parametrize("degrees", [0, 1, 45, 180, 300, 359, 400, -30])
def test_the_hand_points_where_the_angle_says(degrees):
    root = drawn(Dial(math.radians(degrees), "turned", "a"))
    (hand,) = (n for n in root.iter(f"{SVG}line") if n.get("stroke") == mark("turned").colour)
    dx, dy = (float(hand.get(f"{c}2")) - float(hand.get(f"{c}1")) for c in "xy")
    assert math.cos(math.atan2(-dy, dx) - math.radians(degrees)) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize(("degrees", "shaded"), [(0, 0), (0.5, 0), (360, 0), (90, 1), (200, 1)])
def test_the_part_of_a_turn_is_shaded(degrees, shaded):
    root = drawn(Dial(math.radians(degrees), "query", "a"))
    assert len([n for n in root.iter(f"{SVG}polygon") if n.get("opacity") == "0.22"]) == shaded


def test_more_than_half_a_turn_is_shaded_on_the_far_side():
    (shade,) = (
        n
        for n in drawn(Dial(math.radians(300), "query", "a")).iter(f"{SVG}polygon")
        if n.get("opacity") == "0.22"
    )
    (x, y), *rim = (tuple(map(float, p.split(","))) for p in shade.get("points").split())
    assert min(px for px, _ in rim) < x - 20 and max(py for _, py in rim) > y + 20


def test_one_which_has_been_back_has_a_ring_more():
    one, other = (drawn(Dial(7, "turned", "a", has_been_back=back)) for back in (False, True))
    assert len(list(other.iter(f"{SVG}circle"))) == len(list(one.iter(f"{SVG}circle"))) + 1


def test_dials_stand_side_by_side_with_their_words_and_inside():
    root = drawn(*[Dial(j, "muted", f"pair {j}", ["one", "two"]) for j in range(4)])
    texts = ["".join(n.itertext()) for n in root.iter(f"{SVG}text")]
    assert texts.count("one") == 4 and [t for t in texts if "pair" in t] == [
        f"pair {j}" for j in range(4)
    ]
    width, height = map(float, root.get("viewBox").split()[2:])
    centres = {float(n.get("cx")) for n in root.iter(f"{SVG}circle")}
    assert len(centres) == 4 and min(centres) > 55 and max(centres) < width - 55
    assert all(float(n.get("y")) < height for n in root.iter(f"{SVG}text"))


@pytest.mark.parametrize("row", [[], [Dial(math.inf, "muted", "a")], [Dial(0, "none", "a")]])
def test_what_cannot_be_drawn_is_refused(row):
    with pytest.raises(ValueError):
        dials(row, alt="None.")
