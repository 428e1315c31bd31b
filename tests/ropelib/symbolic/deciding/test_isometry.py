import math

import numpy as np
import pytest

from ropelib.symbolic import prove_isometry

from .. import encoders


@pytest.mark.parametrize("dim", [2, 4, 8])
@pytest.mark.parametrize("encode", encoders.ISOMETRIES, ids=lambda encode: encode.__name__)
def test_turns_and_reflections_keep_lengths(encode, dim):
    assert prove_isometry(encode, dim).status == "proved"


@pytest.mark.parametrize("dim", [2, 4])
@pytest.mark.parametrize("encode", encoders.NO_ISOMETRIES, ids=lambda encode: encode.__name__)
def test_others_are_refuted_by_the_squares_of_both_lengths(encode, dim):
    answer = prove_isometry(encode, dim)
    assert answer.status == "refuted"
    number = {str(symbol): float(value) for symbol, value in answer.values.items()}
    x = np.array([number[f"x{i}"] for i in range(1, dim + 1)])
    result = encode(x, number["m"])
    assert math.isclose(float(answer.left), float(result @ result), rel_tol=1e-9)
    assert math.isclose(float(answer.right), float(x @ x), rel_tol=1e-9, abs_tol=1e-12)
    assert not math.isclose(float(answer.left), float(answer.right), rel_tol=1e-9)


def test_what_does_not_run_is_unknown():
    assert prove_isometry(lambda x, p: x[::-1][:1], 2).status == "unknown"
    assert prove_isometry(lambda x, p: x * 1j, 2).status == "unknown"
    with pytest.raises(ValueError):
        prove_isometry(encoders.rope, 3)
