"""An oracle of 50 digits: is the score of an encoder a function of n − m alone?

It runs the program on mpmath's numbers at random points, and shares no code with the prover.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from random import Random
from typing import Any

from .encoder import Encoder
from .oracle_numpy import array, context, namespace

#: Parts of the largest possible score: below the first two scores are the same; between the two
#: they differ by no more than what is left of floats that were rounded.
SAME, ROUNDING = context.mpf(10) ** -30, context.mpf(10) ** -12
REAL_POINTS, WHOLE_POINTS = 4, 4
#: Where numbers are larger than this something was divided by (nearly) 0.
LARGEST = context.mpf(10) ** 25


@dataclass(frozen=True)
class Point:
    """Entries of query and key, their positions, and by how much both are moved."""

    q: Sequence[Any]
    k: Sequence[Any]
    m: Any
    n: Any
    s: Any


class Oracle:
    """The oracle for one encoder.

    Parameters
    ----------
    encoder : Encoder
        The program in question.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._dim, self._source = encoder.dim, encoder.source
        self._encode_q, self._encode_k = encoder.functions(namespace)

    def scores(self, point: Point) -> tuple[Any, Any, Any]:
        """Give the score at a point, the score moved by s, and how large they could be."""
        found, size = [], context.mpf(0)
        for shift in (0, point.s):
            query = self._encode_q(array(list(point.q)), point.m + shift)
            key = self._encode_k(array(list(point.k)), point.n + shift)
            lengths = [context.norm(list(one), 1) for one in (query, key)]
            size = max(size, lengths[0] * lengths[1])
            found.append(query @ key)
        return *found, size

    @cached_property
    def difference(self) -> Any:
        """The largest difference that moving makes at real positions, as a part of the score."""
        return max(self._differences(whole=False))

    @property
    def verdict(self) -> str:
        """Say "relative", "not relative", or "within rounding"."""
        if self.difference < SAME:
            return "relative"
        return "within rounding" if self.difference < ROUNDING else "not relative"

    @property
    def relative_at_whole_positions(self) -> bool:
        """Whether no whole shift of whole positions makes a difference."""
        return all(part < SAME for part in self._differences(whole=True))

    def at(self, values: Mapping[str, Fraction]) -> tuple[Any, Any, Any]:
        """Give the scores at the values of symbols q1, …, k1, …, m, n and s."""
        number = {name: context.mpf(v.numerator) / v.denominator for name, v in values.items()}
        q, k = ([number[f"{name}{i}"] for i in range(1, self._dim + 1)] for name in "qk")
        return self.scores(Point(q, k, number["m"], number["n"], number.get("s", context.mpf(0))))

    def _differences(self, whole: bool) -> Iterator[Any]:
        """Yield differences as parts of the score at random points, until a large one."""
        random, count = Random(self._source), WHOLE_POINTS if whole else REAL_POINTS
        for _ in range(20 * count):
            try:
                left, right, size = self.scores(self._point(random, whole))
            except ZeroDivisionError:
                continue
            if not size < LARGEST:
                continue
            part = abs(left - right) / size if size else context.mpf(0)
            yield part
            count -= 1
            if not count or part > ROUNDING:
                return
        raise ArithmeticError(f"the encoder is nowhere defined:\n{self._source}")

    def _point(self, random: Random, whole: bool) -> Point:
        def real() -> Any:
            return context.mpf(random.randint(-(10**40), 10**40)) / 10**40 * 3

        q, k = ([real() for _ in range(self._dim)] for _ in range(2))
        positions = (
            [context.mpf(random.randint(-9, 9)) for _ in range(3)]
            if whole
            else [real() for _ in range(3)]
        )
        return Point(q, k, *positions)
