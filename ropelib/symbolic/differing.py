"""Finding the smallest numbers at which two exact numbers differ, certified by intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp

from ropelib.symbolic.comparing import quotient_bounds
from ropelib.symbolic.exact import Exact
from ropelib.symbolic.generators import Undecidable
from ropelib.symbolic.intervals import Box, excludes_zero, in_digits, largest, smallest
from ropelib.symbolic.points import Point, generic_points, is_whole, small_points

#: A difference below this part of the values is within the rounding of the floats in a program.
ROUNDING = 1e-9
#: Points that are tried before two unremarkable ones.
MOST_TRIES = 2_500


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
        """Both values in decimals."""
        return in_digits(self.left), in_digits(self.right)

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

    Returns
    -------
    Difference or None
        None where no point that was tried shows one. Where a float was read, a difference within
        its rounding does not count.
    """
    difference = left - right if difference is None else difference
    wanted = ROUNDING if left.generators.rounded or right.generators.rounded else 0.0
    tries = 0
    for point in small_points(difference.top, variables, fractions_only):
        tries += 1
        if tries > MOST_TRIES:
            break
        found = _differs(left, right, difference, point, wanted)
        if found is not None:
            return found
    for point in generic_points(variables):
        found = _differs(left, right, difference, point, wanted)
        if found is not None:
            return found
    return None


def _differs(
    left: Exact, right: Exact, difference: Exact, point: Point, wanted: float
) -> Difference | None:
    try:
        gap = quotient_bounds(difference, point)
        if not excludes_zero(gap):
            return None
        sides = quotient_bounds(left, point), quotient_bounds(right, point)
    except (ZeroDivisionError, Undecidable, ValueError):
        return None
    if wanted and smallest(gap) <= wanted * max(1.0, *map(largest, sides)):
        return None
    return Difference(point, *sides)
