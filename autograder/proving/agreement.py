"""Whether a program does in numbers what it does in symbols.

A proof on symbols does not see a program that treats numbers otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.proving.encodings import Encoded
from autograder.proving.inputs import Input
from autograder.proving.stopping import Undecided

#: How far numbers may be from the formula, beside the size of the vectors; and how much further
#: for every unit of the position, for the angle of a far position has lost digits.
NEAR, NEAR_BY_POSITION = {np.float64: 1e-9, np.float32: 5e-7}, {np.float64: 1e-13, np.float32: 2e-7}
#: Beyond this a float may overflow on the way.
LARGEST = 1e150


def compare(encoded: Encoded, inputs: Sequence[Input], found: Sequence[np.ndarray]) -> None:
    """Compare the vectors that a function gave with its own formula.

    Parameters
    ----------
    encoded : Encoded
        The formula.
    inputs : sequence of (ndarray, number)
        Vectors and positions.
    found : sequence of ndarray, shape (d,)
        What the function gave for each.

    Raises
    ------
    Undecided
        Where they differ by more than rounding, or nothing can be compared.
    """
    wanted = evaluate(encoded, inputs)
    sizes = np.array([np.max(np.abs(x)) for x, _ in inputs])
    largest = np.max(np.abs(wanted), axis=1)
    fit = largest < LARGEST  # not where the formula has no value
    if not fit.any():
        raise Undecided("Its formula has no values that numbers could be compared with.")
    # Where large terms cancel, what is left of them says nothing about rounding.
    some = fit & (sizes > 0)
    usual = np.median(largest[some] / sizes[some]) if some.any() else 0.0
    scales = np.maximum(largest, usual * sizes)
    for index in np.flatnonzero(fit):
        (x, at), got = inputs[index], found[index]
        kind = got.dtype.type
        near = NEAR[kind] + NEAR_BY_POSITION[kind] * abs(float(at))
        with np.errstate(invalid="ignore"):
            agrees = np.abs(got - wanted[index]) <= near * scales[index]
        if not agrees.all():
            raise Undecided(
                "On numbers it gives something else than on symbols: "
                f"{formatting.call(encoded.function, (x, at))} is {_shown(got)}, "
                f"and by its formula {_shown(wanted[index])}."
            )


def evaluate(encoded: Encoded, inputs: Sequence[Input]) -> np.ndarray:
    """Evaluate a formula in floats.

    Returns
    -------
    ndarray, shape (number of inputs, d)
        Complex; NaN or infinite where the formula has no value.

    Raises
    ------
    Undecided
        If it cannot be evaluated.
    """
    columns = [*np.array([x for x, _ in inputs]).T, np.array([float(at) for _, at in inputs])]
    try:
        # What is compiled here is made of our own symbols and of what `from_tree` lets in.
        formula = sp.lambdify(encoded.symbols, list(encoded.entries), modules="numpy")
        with np.errstate(all="ignore"):
            entries = formula(*columns)
        rows = [np.broadcast_to(np.asarray(one, dtype=complex), len(inputs)) for one in entries]
    except _NO_VALUE:
        raise Undecided("Its formula cannot be evaluated in numbers.") from None
    return np.array(rows).T


_NO_VALUE = (
    *(ArithmeticError, NameError, SyntaxError, TypeError, ValueError),
    *(RecursionError, MemoryError),
)


def _shown(vector: np.ndarray) -> str:
    return formatting.value(np.real_if_close(vector, 1e6).tolist())
