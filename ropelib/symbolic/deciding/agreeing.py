"""Whether a program does in numbers what it does in symbols, which a proof does not see."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.exact.evaluating import in_floats
from ropelib.symbolic.exact.number import Exact
from ropelib.symbolic.exact.refusing import Untraceable

#: How far floats may be from the formula, beside the largest entry.
NEAR = 1e-9


def refuse_disagreement(
    encode: Callable[[Any, Any], Any],
    formula: Sequence[Exact],
    entries: Sequence[sp.Symbol],
    position: sp.Symbol,
) -> None:
    """Run an encoding on fresh numbers, at a whole and at a fractional position.

    Parameters
    ----------
    encode : callable
        ``encode(x, position)``.
    formula : sequence of Exact
        What it gave on the symbols ``entries`` at ``position``.

    Raises
    ------
    Untraceable
        Where it gives something else than by its formula, or nothing that can be compared.
    """
    rng = np.random.default_rng()
    for at in (int(rng.integers(1, 16)), float(rng.uniform(-9, 9))):
        x = rng.normal(size=len(entries))

        def by_formula(at: float, x: np.ndarray = x) -> np.ndarray:
            return in_floats(formula, dict(zip(entries, x, strict=True)) | {position: at})

        def by_program(at: float, x: np.ndarray = x) -> np.ndarray:
            return _on_numbers(encode, x.copy(), at)

        wanted, found = by_formula(at), by_program(at)
        if found.shape != wanted.shape:
            raise Untraceable(f"on numbers it returns an array of shape {found.shape}")
        if _are_near(found, wanted):
            continue
        # At whole numbers something may be divided by 0 that has cancelled in the formula.
        if formula[0].generators.divisors and type(at) is int and not np.isfinite(found).all():
            continue
        if not np.array_equal(by_program(at), found, equal_nan=True):
            raise Untraceable("on the same numbers it does not always give the same")
        # Where on floats close by one of both jumps, rounding has left nothing to compare.
        beside = float(at) + np.spacing(float(at)) * np.arange(12) ** 2
        for values in (by_program, by_formula):
            first, *others = map(values, map(float, beside))
            if not all(_are_near(one, first, NEAR / 20) for one in others):
                break
        else:
            raise Untraceable(
                f"on numbers, such as position {at:.4g}, it gives something else than on symbols"
            )


def _on_numbers(encode: Callable[[Any, Any], Any], x: np.ndarray, at: float) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = encode(x, at)
    try:
        return np.asarray(result, dtype=complex)
    except (TypeError, ValueError):
        raise Untraceable("on numbers it does not return a vector of numbers") from None


def _are_near(found: np.ndarray, wanted: np.ndarray, near: float = NEAR) -> bool:
    scale = near * max(1.0, float(np.max(np.abs(wanted), initial=0.0)))
    return bool(np.all(np.isnan(wanted) | (np.abs(found - wanted) <= scale)))
