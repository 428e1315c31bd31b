import math
import re

import ipywidgets
import pytest

from ropelib.figures.palette import mark
from ropelib.widgets import clock_hands

BASES = [10000, 100, 16]
SVG = "{http://www.w3.org/2000/svg}"


def degrees(base, m):
    """The angles by the formula, written another way than in the course's own code."""
    return [math.degrees(m * math.exp(-2 * j * math.log(base) / 8)) for j in range(4)]


def numbers(text):
    return [int(n) for n in re.findall(r"\d+", text)]


def test_it_asks_its_question_and_is_moved_by_the_keyboard(hold):
    held = hold(clock_hands)
    assert "Which hands have moved visibly" in held.heading.value
    assert list(held.controls) == ["Base b", "Position m"]
    assert isinstance(held.controls["Position m"], ipywidgets.IntSlider)
    assert 'aria-live="polite"' in held.status.value


def test_the_start_gives_nothing_away(hold):
    held = hold(clock_hands)
    assert held.said.endswith("?") and "back first" not in held.said
    assert held.texts().count("at its start") == 4
    assert len([n for n in held.drawings[0].iter(f"{SVG}circle") if n.get("r") == "55"]) == 0


@pytest.mark.parametrize("base", BASES)
def test_it_says_truly_which_have_moved_and_which_are_back(hold, base):
    held = hold(clock_hands)
    for m in range(1, 65):
        said, angles = held.at(base, m).said, degrees(base, m)
        assert said.startswith(f"After {m} position{'' if m == 1 else 's'} ")
        moved = [j for j, angle in enumerate(angles, 1) if angle >= 5]
        if len(moved) == 4:
            assert "all four hands have moved visibly" in said
        else:
            yes, no = re.search(r"positions? (.+?) moved visibly, (.+?) not", said).groups()
            assert numbers(yes) == moved
            assert numbers(no) == [j for j in range(1, 5) if j not in moved]
        back = [j for j, angle in enumerate(angles, 1) if angle >= 360]
        found = re.findall(r"[Hh]and (\d)[^,;.(]*? between positions (\d+) and (\d+)", said)
        assert [int(j) for j, _, _ in found] == back
        for j, before, after in found:
            assert (
                degrees(base, int(before))[int(j) - 1] < 360 < degrees(base, int(after))[int(j) - 1]
            )
        assert ("Hand 1 was the first to be back" in said) == bool(back)
        assert ("None is back" in said) == (not back)


def test_the_words_below_each_dial_are_its_angle(hold):
    held = hold(clock_hands)
    for base in BASES:
        for m in range(1, 65):
            texts = held.at(base, m).texts()
            for j, angle in enumerate(degrees(base, m)):
                _, first, second = texts[3 * j : 3 * j + 3]
                shown = float(re.search(r"[\d.]+", second).group())
                laps = int(first.split()[0]) if "whole turn" in first else 0
                assert shown < 360 and 360 * laps + shown == pytest.approx(angle, abs=0.051)
                assert ("not visibly" in first) == (angle < 5)


def test_marks_tell_the_hands_apart_without_colour(hold):
    drawing = hold(clock_hands).at(10000, 7).drawings[0]
    hands = [n for n in drawing.iter(f"{SVG}line") if n.get("stroke") != "currentColor"]
    widths = [float(hand.get("stroke-width")) for hand in hands]
    turned, muted = mark("turned").width, mark("muted").width
    assert widths == [turned, turned, muted, muted]
    rings = [n for n in drawing.iter(f"{SVG}circle") if n.get("stroke-width") == "3"]
    assert len(rings) == 1


def test_each_hand_points_where_its_angle_says(hold):
    drawing = hold(clock_hands).at(100, 9).drawings[0]
    hands = [n for n in drawing.iter(f"{SVG}line") if n.get("stroke") == mark("turned").colour]
    for hand, angle in zip(hands, degrees(100, 9), strict=True):
        dx, dy = (float(hand.get(f"{c}2")) - float(hand.get(f"{c}1")) for c in "xy")
        assert math.cos(math.atan2(-dy, dx) - math.radians(angle)) == pytest.approx(1, abs=1e-4)


def test_frequencies_are_named_truly(hold):
    held = hold(clock_hands)
    for base in BASES:
        names = [text for text in held.at(base, 1).texts() if text.startswith("pair")]
        for name, angle in zip(names, degrees(base, 1), strict=True):
            theta, shown = math.radians(angle), float(name.split()[-1])
            assert shown == pytest.approx(theta, rel=0.002)
            assert ("≈" in name) == (abs(shown - theta) > 1e-12)


def test_every_state_has_its_words_its_data_and_a_small_figure(hold):
    held, seen = hold(clock_hands), set()
    for base, m in held.states():
        assert held.data() == {(("base", base), ("m", str(m)))}
        (alt,), (figure,) = held.alts, held.figures
        assert f"position {m}, for d = 8 and b = {base}" in alt and alt.count("Hand ") == 4
        assert len(figure.encode()) < 40_000 and "<figcaption" in figure
        assert "nan" not in held.said
        seen.add((held.pictures.value, held.said))
    assert len(seen) == 3 * 65 <= 400
