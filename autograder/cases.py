"""Fresh numbers for a question: a public case number draws them, the same everywhere."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

LARGEST_CASE = 10**9


@dataclass(frozen=True)
class Cases:
    """The numbers of a question, for every case number.

    Parameters
    ----------
    key : str
        What tells this question's numbers from another's; the exercise's id.
    draw : callable
        Draws the numbers from a random generator: {name: int, list of int, or exact SymPy number}.
    """

    key: str
    draw: Callable[[np.random.Generator], Mapping[str, Any]]

    def numbers(self, case: int) -> Mapping[str, Any]:
        """Give the exact numbers of a case.

        Raises
        ------
        ValueError
            If ``case`` is not a whole number from 0 to 10⁹.
        """
        if isinstance(case, bool) or not isinstance(case, int | np.integer):
            raise ValueError(f"`case` must be a whole number such as 7, and is {case!r}")
        if not 0 <= case <= LARGEST_CASE:
            raise ValueError(f"`case` must lie between 0 and {LARGEST_CASE:,}, and is {case}")
        return self.draw(np.random.default_rng([zlib.crc32(self.key.encode()), int(case)]))
