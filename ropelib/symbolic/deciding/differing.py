"""Finding the smallest numbers at which two exact numbers differ, certified by intervals."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import sympy as sp

from ropelib.symbolic.canonical.enclosing import is_estimated
from ropelib.symbolic.canonical.intervals import (
    Box,
    excludes_zero,
    in_digits,
    largest,
    smallest,
)
from ropelib.symbolic.deciding.points import (
    Point,
    far_points,
    generic_points,
    is_whole,
    small_points,
)
from ropelib.symbolic.exact.comparing import quotient_bounds
from ropelib.symbolic.exact.evaluating import in_floats
from ropelib.symbolic.exact.number import Exact

#: A difference below this part of the values is within the rounding of the floats in a program.
ROUNDING = 1e-9
#: Floats tell a difference above this from none.
SEEN = 1e-14
#: Points that are tried before a few unremarkable ones, and where SymPy has to evaluate a part.
MOST_TRIES, MOST_SLOW_TRIES = 2_500, 100
#: Points at which floats see no difference that are tried with intervals too.
MOST_SURE = 500


@dataclass(frozen=True)
class Difference:
    """Where two numbers differ, and by intervals what they are there."""

    point: Point
    left: Box
    right: Box

    @property
    def values(self) -> dict[sp.Symbol, sp.Rational]:
        """The point, in SymPy's numbers."""
        return {s: sp.Rational(v.numerator, v.denominator) for s, v in self.point.items()}

    @property
    def in_digits(self) -> tuple[str, str]:
        """Both values in decimals, in so many that they differ."""
        for digits in (12, 24, 48):
            texts = in_digits(self.left, digits), in_digits(self.right, digits)
            if texts[0] != texts[1]:
                break
        return texts

    @property
    def is_whole(self) -> bool:
        """Whether whole numbers show it."""
        return is_whole(self.point)


def smallest_difference(
    left: Exact,
    right: Exact,
    variables: Sequence[sp.Symbol],
    difference: Exact | None = None,
    fractions_only: bool = False,
    defined: Callable[[dict[sp.Symbol, sp.Rational]], bool] = lambda values: True,
) -> Difference | None:
    """Find the smallest point at which two numbers certainly differ.

    Parameters
    ----------
    left, right : Exact
        Two numbers in the same generators.
    variables : sequence of sympy.Symbol
        The variables, in the order in which smaller values are preferred.
    difference : Exact, optional
        ``left - right``, where it is there already.
    fractions_only : bool
        Whether whole numbers are known to show no difference.
    defined : callable
        Says of values whether they are in the domain, where that is not seen by the numbers.

    Returns
    -------
    Difference or None
        None where no point that was tried shows one. Where a float was read, a difference within
        its rounding does not count.
    """
    difference = left - right if difference is None else difference
    opaque = [thing for kind, thing in left.generators.names if kind == "opaque"]
    if any(map(is_estimated, opaque)):
        return None
    tries = MOST_SLOW_TRIES if opaque else MOST_TRIES
    wanted = ROUNDING if left.generators.rounded or right.generators.rounded else 0.0

    def differs(point: Point) -> Difference | None:
        found = _differs(left, right, wanted, point)
        return found if found is not None and defined(found.values) else None

    passed: list[Point] = []
    unseen: list[Point] = []
    for point in itertools.islice(small_points(difference.top, variables, fractions_only), tries):
        seen = _seems_to_differ(left, right, point, wanted)
        if seen is None:
            unseen.append(point)
        elif not seen:
            passed.append(point)
        elif found := differs(point):
            return found
    # Floats do not see differences that are very small, as exact programs may have, nor numbers
    # that are very large.
    more = [*generic_points(variables), *(() if fractions_only else far_points(variables))]
    rest = itertools.chain(() if wanted else passed[:MOST_SURE], unseen[:MOST_SLOW_TRIES], more)
    return next(filter(None, map(differs, rest)), None)


def _seems_to_differ(left: Exact, right: Exact, point: Point, wanted: float) -> bool | None:
    """Whether floats see a difference: intervals, which are certain, take ten times as long.

    None where one of both is not defined, or too large.
    """
    one, other = in_floats([left, right], point)
    if np.isnan(one) or np.isnan(other):
        return None
    return bool(abs(one - other) > max(wanted, SEEN) * max(1.0, abs(one), abs(other)) / 2)


def _differs(left: Exact, right: Exact, wanted: float, point: Point) -> Difference | None:
    try:
        sides = quotient_bounds(left, point), quotient_bounds(right, point)
    except (ArithmeticError, ValueError):
        return None
    gap = tuple(one - other for one, other in zip(*sides, strict=True))
    if not excludes_zero(gap):
        return None
    if wanted and smallest(gap) <= wanted * max(1.0, *map(largest, sides)):
        return None
    return Difference(point, *sides)
