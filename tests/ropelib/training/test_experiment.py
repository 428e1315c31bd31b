"""The experiment runs, what is stored follows from it, and says what the lesson says."""

import pytest

from ropelib.training import METHODS, small_experiment, stored_experiment
from ropelib.training.experiment import LENGTHS
from ropelib.training.stored import read, write


@pytest.fixture(scope="module")
def stored():
    return stored_experiment()


def test_the_stored_result_is_whole(stored):
    assert stored.methods == [*METHODS] and stored.lengths == [*LENGTHS] and stored.seeds == 5
    assert len(stored.rows) == 2 * len(METHODS) * len(LENGTHS)
    assert stored.seconds < 60
    assert read(write(stored)) == stored


def test_one_seed_of_it_comes_out_again(stored):
    found = small_experiment("rope", seeds=1, steps=stored.steps)
    assert found.methods == ["rope"] and found.lengths == stored.lengths and found.seeds == 1
    for row in found.rows:
        kept = stored.row("rope", row.length, row.near)
        # Another machine adds in another order, and training carries that on.
        assert row.accuracy[0] == pytest.approx(kept.accuracy[0], abs=0.15)


@pytest.mark.parametrize("method", ["learned", "sinusoidal", "t5", "rope"])
def test_at_the_trained_length_each_seed_solves_it(stored, method):
    assert min(stored.row(method, LENGTHS[0]).accuracy) > 0.99


def test_without_position_and_with_alibi_no_seed_does(stored):
    assert max(stored.row("none", LENGTHS[0]).accuracy) < 0.3
    alibi = [a for row in stored.rows if row.method == "alibi" for a in row.accuracy]
    assert 0.2 < min(alibi) and max(alibi) < 0.3 and max(alibi) - min(alibi) < 0.05


@pytest.mark.parametrize("length", LENGTHS[1:])
def test_beyond_it_each_seed_ranks_the_methods_alike(stored, length):
    learned, wave, rope, t5 = (
        stored.row(method, length).accuracy for method in ("learned", "sinusoidal", "rope", "t5")
    )
    assert max(learned) < 0.12 and max(wave) < 0.5
    assert min(t5) > 0.65 and max(rope) < 0.75
    assert all(far < near for near, far in zip(t5, rope, strict=True))


@pytest.mark.parametrize("length", LENGTHS)
def test_with_distances_of_training_alone_rope_and_t5_keep_all(stored, length):
    assert min(stored.row("rope", length, near=True).accuracy) > 0.99
    assert min(stored.row("t5", length, near=True).accuracy) > 0.99
    if length > LENGTHS[0]:
        assert max(stored.row("learned", length, near=True).accuracy) < 0.2
        assert max(stored.row("sinusoidal", length, near=True).accuracy) < 0.7


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"methods": ["roPe"]}, "roPe"),
        ({"methods": []}, "nothing"),
        ({"seeds": 0}, "0"),
        ({"steps": 0}, "0"),
    ],
)
def test_what_cannot_be_run_is_refused(asked, said):
    with pytest.raises(ValueError, match=said):
        small_experiment(**asked)
