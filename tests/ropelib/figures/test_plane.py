import math
import xml.etree.ElementTree as ET

import numpy as np
import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from ropelib.figures import Arrow, plane
from ropelib.figures.palette import MARKS, mark

SVG = "{http://www.w3.org/2000/svg}"
any_float = st.floats(allow_nan=True, allow_infinity=True)


def parse(figure):
    return ET.fromstring(figure.svg)


def coordinates(root):
    """Every coordinate which is drawn, as (x, y)."""
    for node in root.iter():
        if "points" in node.attrib:
            yield from (tuple(map(float, p.split(","))) for p in node.attrib["points"].split())
        for x, y in (("x", "y"), ("x1", "y1"), ("x2", "y2"), ("cx", "cy")):
            if x in node.attrib:
                yield float(node.attrib[x]), float(node.attrib[y])


def lines_of(root, role):
    return [n for n in root.iter(f"{SVG}line") if n.get("stroke") == mark(role).colour]


def texts(root):
    return ["".join(node.itertext()) for node in root.iter(f"{SVG}text")]


@given(st.lists(st.builds(Arrow, any_float, any_float, st.sampled_from(list(MARKS)), st.text())))
def test_whatever_is_drawn_is_well_formed_and_inside(arrows):
    figure = plane(arrows, alt="Vectors.")
    root = parse(figure)
    width, height = map(float, root.get("viewBox").split()[2:])
    for x, y in coordinates(root):
        assert -1 <= x <= width + 1 and -1 <= y <= height + 1
    out = sum(not all(map(math.isfinite, (a.x, a.y))) for a in arrows)
    assert figure.alt.count("Left out") >= out
    assert figure.alt.startswith("Vectors.")


@pytest.mark.parametrize("role", list(MARKS))
def test_an_arrow_points_where_its_vector_does(role):
    root = parse(plane([Arrow(3, 4, role)], alt="One."))
    (shaft,) = lines_of(root, role)
    dx, dy = (float(shaft.get(b)) - float(shaft.get(a)) for a, b in (("x1", "x2"), ("y1", "y2")))
    # The drawing's y goes down.
    assert math.atan2(-dy, dx) == pytest.approx(math.atan2(4, 3), abs=1e-3)
    assert shaft.get("stroke-dasharray", "") == mark(role).dash


def test_lengths_are_drawn_to_one_scale():
    root = parse(plane([Arrow(4, 0, "expected"), Arrow(0, 2, "expected")], alt="Two."))
    ends = [(float(n.get("x2")), float(n.get("y2"))) for n in lines_of(root, "expected")]
    starts = [(float(n.get("x1")), float(n.get("y1"))) for n in lines_of(root, "expected")]
    # Shafts stop 9 pixels before the tip, where the head takes over.
    lengths = [math.dist(a, b) + 9 for a, b in zip(starts, ends, strict=True)]
    assert lengths[0] == pytest.approx(2 * lengths[1], rel=0.01)


def test_turning_a_vector_keeps_the_scale():
    numbers = {
        tuple(t for t in texts(parse(plane([Arrow(*p, "query")], alt="One."))))
        for p in [(5, 0), (3, 4), (0, -5), (-4, 3)]
    }
    assert len(numbers) == 1


def test_reach_keeps_the_scale_for_a_shorter_vector():
    small = plane([Arrow(1, 0, "query")], alt="One.", reach=5)
    assert texts(parse(small)) == texts(parse(plane([Arrow(5, 0, "query")], alt="One.")))


def test_what_cannot_be_drawn_is_left_out_and_said():
    nan, inf = float("nan"), float("inf")
    arrows = [Arrow(1, 1, "query", "q"), Arrow(nan, 1, "learner", "yours"), Arrow(inf, 0, "key")]
    figure = plane(arrows, alt="Three.", circle=nan, trail=[(nan, 0), (1, 0)], angle=(0, inf))
    root = parse(figure)
    assert "yours = (not a number, 1)" in figure.alt and "key = (∞, 0)" in figure.alt
    assert not lines_of(root, "learner") and len(lines_of(root, "query")) == 1
    assert "nan" not in figure.svg.split("</desc>")[1]


def test_short_vectors_become_points_and_are_said():
    figure = plane([Arrow(1000, 0, "query"), Arrow(0, 0, "key", "zero")], alt="Two.")
    assert "Drawn as a point, because it is short: zero = (0, 0)." in figure.alt
    assert not lines_of(parse(figure), "key")
    assert "zero" in texts(parse(figure))


def test_labels_are_escaped_and_cleaned_and_cut():
    nasty = "<b>&\x00" + "long " * 40
    root = parse(plane([Arrow(1, 1, "query", nasty)], alt="<alt> & \x01"))
    label = next(t for t in texts(root) if t.startswith("<b>&"))
    assert len(label) < 50 and label.endswith("…") and "\x00" not in label
    assert root.find(f"{SVG}desc").text.startswith("<alt> & ")


def test_subscripts_are_set_below_and_spoken_plainly():
    figure = plane([Arrow(0, 0, "turned", "v R_{5θ}")], alt="One.")
    (below,) = [n for n in parse(figure).iter(f"{SVG}tspan") if n.text == "5θ"]
    assert float(below.get("dy")) > 0
    assert "v R 5θ = (0, 0)" in figure.alt


def boxes(root):
    for node in root.iter(f"{SVG}text"):
        if node.get("font-weight") == "600":
            half = 3.2 * len(node.text)
            x, y = float(node.get("x")), float(node.get("y"))
            yield x - half, y - 10, x + half, y + 1


@pytest.mark.parametrize("degrees", range(0, 360, 15))
def test_labels_of_near_vectors_keep_apart(degrees):
    arrows = [
        Arrow(math.cos(math.radians(a)), math.sin(math.radians(a)), role, role)
        for a, role in ((degrees, "query"), (degrees, "expected"), (degrees + 6, "learner"))
    ]
    found = list(boxes(parse(plane(arrows, alt="Three.", circle=1))))
    assert len(found) == 3
    for i, a in enumerate(found):
        for b in found[i + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart, (a, b)


def test_an_arc_of_many_turns_stays_small_and_ends_at_its_angle():
    figure = plane([Arrow(1, 0, "query")], alt="One.", angle=(0.5, 1000.0, "1000 rad"))
    root = parse(figure)
    arc = next(n for n in root.iter(f"{SVG}polyline") if n.get("stroke") == mark("position").colour)
    points = [tuple(map(float, p.split(","))) for p in arc.get("points").split()]
    assert len(points) < 400
    axis = next(n for n in lines_of(root, "query"))
    cx, cy = float(axis.get("x1")), float(axis.get("y1"))
    assert max(math.dist(p, (cx, cy)) for p in points) < 60
    end = math.atan2(cy - points[-1][1], points[-1][0] - cx)
    assert math.remainder(end - 1000.5, math.tau) == pytest.approx(0, abs=0.01)


def test_trail_points_are_named():
    shown = texts(parse(plane([], alt="Trail.", trail=[(1, 0, "first"), (0, 1)])))
    assert "first" in shown


def test_two_figures_on_a_page_share_no_id():
    both = [plane([Arrow(1, 2, "query", "q")], alt="One.", angle=(0, 1)) for _ in range(2)]
    ids = [n.get("id") for f in both for n in parse(f).iter() if n.get("id")]
    assert len(ids) == len(set(ids))


def test_any_real_number_is_a_coordinate():
    item = Arrow(sympy.sqrt(2), np.float32(0.5), "query")
    assert (item.x, item.y) == (pytest.approx(math.sqrt(2)), 0.5)
    assert Arrow(10**400, 0, "query").x == math.inf


@pytest.mark.parametrize("value", [1j, "x", None, [1, 2], sympy.Symbol("x")])
def test_anything_else_is_refused(value):
    with pytest.raises(TypeError, match="must be a real number"):
        Arrow(value, 0, "query")


def test_unknown_role_is_refused_even_if_left_out():
    with pytest.raises(ValueError, match="no role 'queri'"):
        plane([Arrow(float("nan"), 0, "queri")], alt="One.")
