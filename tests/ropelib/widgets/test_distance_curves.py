"""Of the curves three stay and two move, and the widget says which by the numbers."""

import math

import numpy as np
import pytest

from ropelib.widgets import distance_curves
from ropelib.widgets.distance_curves import FIRST, MOST_DISTANCE, WAYS, bucket

STAY = {"turned (RoPE)", "ALiBi", "T5 bias"}


def test_it_asks_its_question_and_the_start_gives_nothing_away(hold):
    held = hold(distance_curves)
    assert "stay where they are" in held.heading.value
    for way in WAYS:
        held.at(way, 0)
        assert "Guess" in held.said and "same" not in held.said


def test_it_says_truly_which_stay(hold):
    held = hold(distance_curves)
    seen = {way: set() for way in WAYS}
    for way, moved in held.states():
        if moved:
            seen[way].add("every score is the same" in held.said)
    assert {way for way, said in seen.items() if said == {True}} == STAY
    assert {way for way, said in seen.items() if said == {False}} == set(WAYS) - STAY


def test_rope_by_the_formula():
    """Another way than the course's code: the closed form of the score."""
    q, k, theta = np.array([1, 0.5, -0.5, 0.5]), np.array([1, 0, 0.5, 1]), (1, 0.1)
    for n in (0, 7, 20):
        wanted = 0.0
        for j, frequency in enumerate(theta):
            (a, b), (c, d) = q[2 * j : 2 * j + 2], k[2 * j : 2 * j + 2]
            turn = (n - FIRST) * frequency
            wanted += (a * c + b * d) * math.cos(turn) - (a * d - b * c) * math.sin(turn)
        assert WAYS["turned (RoPE)"](FIRST, n) == pytest.approx(wanted)


def test_the_buckets_never_fall_and_end_in_one():
    buckets = [bucket(s) for s in range(MOST_DISTANCE + 1)]
    assert buckets[:4] == [0, 1, 2, 3] and buckets == sorted(buckets)
    assert set(buckets) == set(range(8)) and set(buckets[16:]) == {7}
