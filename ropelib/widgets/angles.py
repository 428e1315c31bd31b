"""Exact angles as fractions of π, so that what a widget says of them is true, not nearly so."""

import math
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Angle:
    """``part`` times π, or when ``part`` is None, one radian.

    Parameters
    ----------
    part : Fraction or None
        The angle in units of π.
    """

    part: Fraction | None

    @property
    def radians(self) -> float:
        """The angle in radians."""
        return 1.0 if self.part is None else float(self.part) * math.pi

    @property
    def name(self) -> str:
        """The angle as people write it."""
        return "1 rad" if self.part is None else name_of(self.part)

    @property
    def turns_until_back(self) -> int | None:
        """The least n ≥ 1 for which n times the angle is whole turns; None if there is none."""
        # One radian never is: n = 2πk would make π rational.
        return None if self.part is None else (self.part / 2).denominator


def name_of(part: Fraction) -> str:
    """Write a fraction of π: ``5π/6``."""
    if not part:
        return "0"
    top = {1: "π", -1: "−π"}.get(part.numerator, f"{part.numerator}π".replace("-", "−"))
    return top if part.denominator == 1 else f"{top}/{part.denominator}"
