"""Naming a relative encoding: RoPE, RoPE in another basis, a fixed matrix before it, or else."""

from __future__ import annotations

import numpy as np
import sympy as sp

from autograder.answering.time_limit import TimeUp, time_limit
from autograder.formatting import number
from autograder.kinds.encoding.formula import DIM, Formula, M, Q

#: Seconds for naming; entries that are nearer to 0 than this are 0.
LONGEST, NEAR = 1.0, 1e-9


def named(formula: Formula) -> str:
    """Say in a sentence what a relative encoding is; it is relative at all real positions."""
    try:
        with time_limit(LONGEST):
            matrix = _matrix(formula)
            if matrix is None:
                return "It is not linear in x, so necessity says nothing of it: one of your own."
            start = _floats(matrix.subs(M, 0))
            rate = _floats(sp.diff(matrix, M).subs(M, 0))
    except (TimeUp, TypeError, ValueError, ArithmeticError):
        return ""
    if not np.allclose(start, np.eye(DIM), atol=NEAR):
        return "It is linear and does not start at I: a fixed matrix, and then turns."
    if _adjacent(rate):
        speeds = [rate[0, 1], rate[2, 3]]
        return f"By necessity it is RoPE itself, with θ = ({_listed(speeds)})."
    speeds = sorted(np.abs(np.linalg.eigvals(rate).imag))[::-2]
    return f"By necessity it is RoPE in another basis, with the frequencies {_listed(speeds)}."


def _matrix(formula: Formula) -> sp.Matrix | None:
    """Give R(m) with encode(x, m) = x R(m); None where there is none."""
    rows = [[sp.diff(sp.expand(entry), one) for entry in formula.entries] for one in Q]
    matrix = sp.Matrix(rows)
    at_zero = [entry.subs(dict.fromkeys(Q, 0)) for entry in formula.entries]
    if matrix.free_symbols & set(Q) or any(entry != 0 for entry in at_zero):
        return None
    return matrix


def _floats(matrix: sp.Matrix) -> np.ndarray:
    return np.array(matrix.evalf().tolist(), dtype=complex).real


def _adjacent(rate: np.ndarray) -> bool:
    """Whether only neighbours turn, each pair within itself."""
    blocks = np.zeros((DIM, DIM))
    for i in range(0, DIM, 2):
        blocks[i, i + 1], blocks[i + 1, i] = rate[i, i + 1], -rate[i, i + 1]
    return bool(np.allclose(rate, blocks, atol=NEAR))


def _listed(speeds: list[float]) -> str:
    return ", ".join(number(0.0 if abs(one) < NEAR else float(one)) for one in speeds)
