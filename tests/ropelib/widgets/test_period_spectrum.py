import math
import re

import ipywidgets
import pytest

from ropelib.widgets import period_spectrum

SVG = "{http://www.w3.org/2000/svg}"
START = "not drawn yet"
LENGTHS = [512, 2048, 8192, 32768, 131072]


def periods(d, base):
    """The periods by logarithms, written another way than in the course's own code."""
    return [math.exp(math.log(math.tau) + 2 * j / d * math.log(base)) for j in range(d // 2)]


def test_it_asks_its_question_and_is_moved_by_the_keyboard(hold):
    held = hold(period_spectrum)
    assert "How many pairs never make one whole turn" in held.heading.value
    assert list(held.controls) == ["Width d", "Base b", "Context length L"]
    assert isinstance(held.controls["Context length L"], ipywidgets.SelectionSlider)
    assert 'aria-live="polite"' in held.status.value


@pytest.mark.parametrize("d", [8, 128])
def test_without_a_context_length_it_asks_and_tells_nothing_apart(hold, d):
    held = hold(period_spectrum).at(d, 10000, START)
    assert "Guess, then move L" in held.said and "whole turn" not in held.said
    assert not [text for text in held.texts() if "whole turn" in text or "L =" in text]
    assert "No context length is drawn yet" in held.alts[0] and "turn (" not in held.alts[0]
    (drawing,) = held.drawings
    assert len(list(drawing.iter(f"{SVG}circle"))) == d // 2
    assert not list(drawing.iter(f"{SVG}polygon")) and not list(drawing.iter(f"{SVG}rect"))


def test_every_state_counts_truly_in_words_and_in_marks(hold):
    held = hold(period_spectrum)
    for d, base, length in held.states():
        if length == START:
            continue
        found, length = periods(int(d), int(base)), int(length)
        # Nothing hangs on whether a context of L positions is called L or L − 1 long.
        assert not [t for t in found if length - 1 < t <= length]
        never = sum(t > length for t in found)
        turning = len(found) - never
        said, (drawing,) = held.said, held.drawings
        triangles = [n for n in drawing.iter(f"{SVG}polygon") if len(n.get("points").split()) == 3]
        squares = [n for n in drawing.iter(f"{SVG}polygon") if len(n.get("points").split()) == 4]
        # One of each stands beside its words.
        assert (len(triangles) - 1, len(squares) - 1) == (turning, never)
        if not never:
            assert "every pair makes at least one whole turn" in said
            continue
        counts = re.search(r"(\d+|no) pairs? makes? at .+ (\d+) pairs? never makes? one", said)
        assert tuple(int(n) for n in counts.groups()) == (turning, never)
        which = re.findall(r"\d+", re.search(r"one: pairs? (.+?)\.", said).group(1))
        assert (int(which[0]), int(which[-1])) == (turning + 1, len(found))
        share = float(re.search(r"through ([\d.]+) %", said).group(1))
        assert share == pytest.approx(100 * length / found[-1], rel=0.06)


def test_marks_stand_at_their_periods_on_a_logarithmic_axis(hold):
    drawing = hold(period_spectrum).at(16, 1000, START).drawings[0]
    places = [float(n.get("cx")) for n in drawing.iter(f"{SVG}circle")]
    ticks = {
        "".join(n.itertext()): float(n.get("x"))
        for n in drawing.iter(f"{SVG}text")
        if n.get("text-anchor") == "middle"
    }
    decade = ticks["10"] - ticks["1"]
    assert ticks["10⁷"] - ticks["10³"] == pytest.approx(4 * decade, abs=0.05)
    wanted = [ticks["1"] + decade * math.log10(t) for t in periods(16, 1000)]
    assert places == pytest.approx(wanted, abs=0.02)


def test_the_line_stands_between_those_that_turn_and_those_that_never_do(hold):
    held = hold(period_spectrum)
    for length in LENGTHS:
        (drawing,) = held.at(128, 500000, length).drawings
        bar = next(n for n in drawing.iter(f"{SVG}polyline") if n.get("stroke-width") == "2.2")
        at = float(bar.get("points").split(",")[0])
        for shape in list(drawing.iter(f"{SVG}polygon")):
            xs = [float(p.split(",")[0]) for p in shape.get("points").split()]
            middle = (min(xs) + max(xs)) / 2
            assert (middle < at) == (len(xs) == 3)
        assert f"L = {length}" in held.texts()


def test_smallest_and_greatest_period_are_written_out(hold):
    texts = hold(period_spectrum).at(8, 10000, 8192).texts()
    flat = [text.replace("\u00a0", " ") for text in texts]
    assert "T₁ ≈ 6.283" in flat and "T₄ ≈ 6283" in flat
    assert "T₆₄ ≈ 2.56·10⁶" in hold(period_spectrum).at(128, 500000, 512).said


def test_one_pair_is_spoken_of_as_one(hold):
    said = hold(period_spectrum).at(8, 10000, 2048).said
    assert "3 pairs make at least one whole turn, and 1 pair never makes one: pair 4." in said


def test_every_state_has_its_words_its_data_and_a_small_figure(hold):
    held, seen = hold(period_spectrum), set()
    for d, base, length in held.states():
        shown = "0" if length == START else length
        assert held.data() == {(("d", d), ("base", base), ("length", shown))}
        (alt,), (figure,) = held.alts, held.figures
        assert f"d = {d}, b = {base}: {int(d) // 2} pairs" in alt
        assert length == START or f"A line at L = {length}: left of it" in alt
        assert len(figure.encode()) < 40_000 and "<figcaption" in figure
        seen.add((held.pictures.value, held.said))
    assert len(seen) == 5 * 4 * 6 <= 400
