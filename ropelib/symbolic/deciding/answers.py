"""What exact reasoning answers: a proof, a refutation, or that it does not know and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import sympy as sp

#: The domain of an identity between expressions in symbols without further assumptions.
ALL_REAL = "for all real values"


@dataclass(frozen=True)
class Proof:
    """The claim holds on its whole domain.

    Parameters
    ----------
    domain : str
        Where it holds, in words, such as "for all real x, m and n, at d = 4".
    steps : tuple of str
        How it was decided, a sentence a step.
    """

    domain: str = ALL_REAL
    steps: tuple[str, ...] = ()
    status: ClassVar[str] = "proved"

    def __str__(self) -> str:
        return f"Proved {self.domain}."


@dataclass(frozen=True)
class Refutation:
    """The claim fails, at the numbers given; both sides were bounded by intervals there.

    Parameters
    ----------
    values : dict
        The smallest whole numbers that show it, a symbol each; other rationals only where no small
        whole numbers do, and then ``domain`` says so.
    left, right : str
        Both sides there, in decimals of which all shown are certain, or exactly.
    domain : str
        Where the claim was put.
    """

    values: dict[sp.Symbol, sp.Rational] = field(default_factory=dict)
    left: str = ""
    right: str = ""
    domain: str = ALL_REAL
    status: ClassVar[str] = "refuted"

    def __str__(self) -> str:
        """Name the values that are not 0, and say that the others are."""
        named = [f"{symbol} = {value}" for symbol, value in self.values.items() if value]
        if len(named) + 1 == len(self.values):
            named = [f"{symbol} = {value}" for symbol, value in self.values.items()]
        zeros = f"everything {'else ' if named else ''}0" if len(named) < len(self.values) else ""
        where = " and ".join(filter(None, (", ".join(named), zeros)))
        at = f" At {where}:" if where else ""
        return f"Refuted.{at} {self.left} ≠ {self.right}."


@dataclass(frozen=True)
class Unknown:
    """Neither proved nor refuted; ``reason`` says what stood in the way."""

    reason: str
    status: ClassVar[str] = "unknown"

    def __str__(self) -> str:
        return f"Unknown: {self.reason}."


Answer = Proof | Refutation | Unknown
