"""Wrong ideas about θ_j = b^(−2(j−1)/d): counting, exponent, base, and what is made of θ."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.slips.models import Model, Program, Slip, alone, pairs, singles

BASE = 10000.0


def _spread(indices: np.ndarray, d: int) -> np.ndarray:
    """Spread the exponents from 0 to −1 with both ends, which are d − 2 apart and not d."""
    return -2 * indices / max(d - 2, 1)


#: What stands in the place of one stage: the indices j − 1 of the pairs, the exponents, the base,
#: and what the frequencies become.
SLIPS = (
    Slip("exponent-off-by-one", "indices", lambda d: np.arange(1, d // 2 + 1)),
    Slip("exponent-shifted", "indices", lambda d: np.arange(d // 2, d)),
    Slip("exponent-of-second-entries", "indices", lambda d: np.arange(d // 2) + 0.5),
    Slip("half-the-frequencies", "indices", lambda d: np.arange((d + 2) // 4)),
    Slip("half-the-frequencies", "indices", lambda d: np.arange(d // 4)),
    Slip("exponent-doubled", "exponents", lambda indices, d: -4 * indices / d),
    Slip("exponent-halved", "exponents", lambda indices, d: -indices / d),
    Slip("exponent-without-minus", "exponents", lambda indices, d: 2 * indices / d),
    Slip("exponent-linspace", "exponents", _spread),
    Slip("integer-division", "exponents", lambda indices, d: -2.0 * indices // d),
    Slip("base-hard-coded", "base", lambda base: BASE),
    Slip("base-1000", "base", lambda base: 1000.0 if base is None else base),
    Slip("base-forgotten", "base", lambda base: math.e),
    Slip("wrong-logarithm", "base", lambda base: math.exp(math.log10(base or BASE))),
    Slip("wrong-logarithm", "base", lambda base: math.exp(math.log2(base or BASE))),
    Slip("reversed-frequencies", "result", lambda theta: theta[::-1]),
    Slip("repeated-frequencies", "result", lambda theta: np.repeat(theta, 2)),
    Slip("repeated-frequencies", "result", lambda theta: np.tile(theta, 2)),
    Slip("turns-for-radians", "result", lambda theta: 2 * np.pi * theta),
    Slip("degrees-for-radians", "result", np.rad2deg),
    Slip("degrees-for-radians", "result", np.deg2rad),
    Slip("periods-for-frequencies", "result", lambda theta: 2 * np.pi / theta),
)

#: Two minus signs lost or two periods taken, which is one of them: told as the one idea. A half
#: that is rounded down is a whole one.
_ONE_IDEA = (
    {"exponent-of-second-entries", "integer-division"},
    {"exponent-without-minus", "periods-for-frequencies"},
    {"exponent-without-minus", "turns-for-radians"},
)


def frequencies(slips: tuple[Slip, ...] = ()) -> Program:
    """Compute the frequencies with some stages replaced.

    Parameters
    ----------
    slips : tuple of Slip
        At most one a stage.

    Returns
    -------
    callable
        Takes d and, if it likes, the base.
    """
    made = {slip.stage: slip.change for slip in slips}
    counted = made.get("indices", lambda d: np.arange(d // 2))
    raised = made.get("exponents", lambda indices, d: -2 * indices / d)
    chosen = made.get("base", lambda base: BASE if base is None else base)
    returned = made.get("result", lambda theta: theta)

    def program(d: int, base: float | None = None) -> np.ndarray:
        return returned(float(chosen(base)) ** raised(counted(d), d))

    return program


def _of(entries: Callable[[int, float], Any]) -> Program:
    """Give a whole formula in the place of all stages."""
    return lambda d, base=BASE: np.asarray(entries(d, float(base)))


#: Formulas in which no stage is left to go wrong.
WHOLE = (
    *alone({"equal-frequencies": _of(lambda d, b: np.ones(d // 2))}),
    *alone({"linear-frequencies": _of(lambda d, b: np.linspace(1, b ** (2 / d - 1), d // 2))}),
    *alone({"linear-frequencies": _of(lambda d, b: np.linspace(1, 1 / b, d // 2))}),
    *alone({"linear-frequencies": _of(lambda d, b: 1 - np.arange(0, d, 2) / d)}),
    *alone({"linear-frequencies": _of(lambda d, b: b * (-np.arange(0, d, 2) / d))}),
    *alone({"exponent-for-frequency": _of(lambda d, b: -np.arange(0, d, 2) / d)}),
    *alone({"exponent-for-frequency": _of(lambda d, b: np.arange(0, d, 2) / d)}),
    *alone({"exponent-for-frequency": _of(lambda d, b: -np.log(b) * np.arange(0, d, 2) / d)}),
    *alone({"frequencies-sorted": _of(lambda d, b: np.sort(b ** (-np.arange(0, d, 2) / d))[::-1])}),
    *alone({"frequencies-sorted": _of(lambda d, b: np.sort(b ** (-np.arange(0, d, 2) / d)))}),
    *alone({"first-pair-only": _of(lambda d, b: np.eye(1, d // 2)[0])}),
    *alone({"one-frequency-per-entry": _of(lambda d, b: b ** (-np.arange(d) / d))}),
    *alone({"one-frequency-per-entry": _of(lambda d, b: b ** (-2 * np.arange(d) / d))}),
)


def _in_32_bits(d: int, base: float = BASE) -> np.ndarray:
    return frequencies()(d, base).astype(np.float32).astype(float)


def _lost(d: int, base: float = BASE) -> float:
    """Give the error of exponents in 32 bits: the power makes it as much larger as ln b is."""
    return 4 * float(np.finfo(np.float32).eps) * (1 + abs(math.log(base)))


MODELS = (
    *singles(SLIPS, frequencies),
    *WHOLE,
    Model(("few-digits-on-the-way",), _in_32_bits, _lost),
    *(one for one in pairs(SLIPS, frequencies) if set(one.misconceptions) not in _ONE_IDEA),
    Model(("base-1000", "base-hard-coded"), _of(lambda d, b: 1000.0 ** (-np.arange(0, d, 2) / d))),
)
