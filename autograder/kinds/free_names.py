"""Symbols under other names: which of the question's symbol each unknown name may stand for."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import sympy as sp

from autograder.formatting import symbol
from autograder.kinds.reading_expressions import unknown_names, used_names

#: Ways to read the names that are tried at most; four names in any order.
_MOST_WAYS = 24


@dataclass(frozen=True)
class Meaning:
    """A way to read the names of an answer.

    Parameters
    ----------
    instead : mapping
        {name in the answer: name of the question's symbol}.
    """

    instead: Mapping[str, str] = field(default_factory=dict)

    @property
    def note(self) -> str:
        """Say what was read as what; nothing where all names are the question's."""
        read = ", ".join(f"{symbol(own)} as {symbol(of)}" for own, of in self.instead.items())
        return f"Read {read}." if read else ""


def meanings(
    given: Sequence[np.ndarray], wanted: Sequence[np.ndarray], symbols: Mapping[str, sp.Symbol]
) -> list[Meaning]:
    """List the ways to read unknown names as symbols that the answer does not use otherwise.

    Parameters
    ----------
    given, wanted : sequence of ndarray of sympy.Expr
        The lines of the answer, and those expected.
    symbols : mapping
        The question's symbols by name.

    Returns
    -------
    list of Meaning
        At least one; where no way gives every unknown name a symbol, or too many do, the one that
        gives none any.
    """
    own = unknown_names(_flat(given), symbols)
    used = set().union(*map(used_names, _flat(given)))
    asked = set().union(*map(used_names, _flat(wanted)))
    missing = [name for name in symbols if name in asked and name not in used]
    ways = list(itertools.islice(itertools.permutations(missing, len(own)), _MOST_WAYS + 1))
    if not own or not 0 < len(ways) <= _MOST_WAYS:
        return [Meaning()]
    return [Meaning(dict(zip(own, way, strict=True))) for way in ways]


def _flat(lines: Iterable[np.ndarray]) -> Iterator[sp.Expr]:
    return itertools.chain.from_iterable(line.flat for line in lines)
