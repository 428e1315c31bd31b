import numpy as np
import pytest

from ropelib.training.position import FAR, NEAR, angles, buckets, distances, slopes, turn, waves
from ropelib.training.task import BACK, answers


def test_a_pair_is_turned_as_the_course_turns_it():
    turned = turn(np.array([[1.0, 0.0, 0.0, 2.0]]), np.array([[np.pi / 2, np.pi]]))
    assert turned == pytest.approx(np.array([[0, 1, 0, -2]]))


def test_angles_and_waves_are_those_of_base_10000():
    assert angles(2, 4)[3] == pytest.approx([3, 0.03])
    assert angles(2, 4, first=3) == pytest.approx(angles(2, 4)[3:])
    assert waves(4, 4)[3] == pytest.approx([np.sin(3), np.cos(3), np.sin(0.03), np.cos(0.03)])


def test_distances_are_of_the_last_places():
    assert distances(4, 2).tolist() == [[2, 1, 0, -1], [3, 2, 1, 0]]


def test_slopes_are_alibi_s():
    assert slopes(8) == pytest.approx([2.0**-k for k in range(1, 9)])


def test_near_distances_have_a_bucket_each_and_far_ones_share_the_last():
    got = buckets(np.arange(1000))
    assert got[:NEAR].tolist() == list(range(NEAR))
    assert (np.diff(got) >= 0).all() and set(np.diff(got)) == {0, 1}
    assert (got[FAR:] == 2 * NEAR - 1).all() and set(got) == set(range(2 * NEAR))


def test_the_answer_stands_so_far_back():
    text = np.arange(10)[None]
    assert answers(text, 7).tolist() == [list(range(7))]
    assert answers(text, 2).tolist() == [[8 - BACK, 9 - BACK]]


@pytest.mark.parametrize("asked", [0, 8])
def test_places_without_an_answer_are_refused(asked):
    with pytest.raises(ValueError, match="have a symbol"):
        answers(np.arange(10)[None], asked)
