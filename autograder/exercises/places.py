"""Where a function on vectors and positions may be wrong, while it is right everywhere else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from autograder.kinds.function.features import Feature, beyond, certain, holds, some

Read = Callable[..., Any]
Tells = Callable[[Sequence[Any], Sequence[Any]], bool]


def of_positions(positions: Read) -> tuple[Feature, ...]:
    """Make the features of positions.

    Parameters
    ----------
    positions : callable
        From an input's arguments to its positions: a number, or an array of them.
    """

    def of(look: Callable[[np.ndarray], Any]) -> Read:
        return lambda *arguments: look(np.asarray(positions(*arguments)))

    return (
        *(
            Feature(
                "number-types", lambda *given, kinds=kinds: _are(kinds, positions(*given)), holds
            )
            for kinds in (float | np.generic, np.generic, float)
        ),
        Feature("negative-positions", of(lambda m: bool(np.any(m < 0))), holds),
        Feature("far-positions", of(lambda m: np.max(np.abs(m), initial=0)), beyond),
        Feature("far-positions", of(lambda m: np.max(m, initial=0)), beyond),
    )


def single_positions(positions: Read) -> Feature:
    """Make the feature of single positions; it says least, and so comes last."""

    def of(*arguments: Any) -> set[Any]:
        return set(np.ravel(positions(*arguments)).tolist())

    return Feature("some-positions", of, some)


def of_orders(positions: Read) -> tuple[Feature, ...]:
    """Make the features of the order in which positions come."""

    def steps(*arguments: Any) -> np.ndarray:
        return np.diff(positions(*arguments), axis=-1)

    return (
        Feature("unsorted-positions", lambda *given: bool(np.any(steps(*given) < 0)), holds),
        Feature("repeated-positions", lambda *given: _repeats(positions(*given)), holds),
    )


def of_vectors(vectors: Read) -> tuple[Feature, ...]:
    """Make the features of vectors: their width, and vectors of 0, large or small ones."""

    def largest(*arguments: Any) -> float:
        return float(np.max(np.abs(vectors(*arguments)), initial=0.0))

    def holds_zero(*arguments: Any) -> bool:
        return not np.all(np.any(vectors(*arguments), axis=-1))

    return (
        Feature("some-widths", lambda *given: np.shape(vectors(*given))[-1], _certain_widths),
        Feature("some-vectors", holds_zero, holds),
        Feature("some-vectors", largest, beyond),
        Feature("some-vectors", lambda *given: -largest(*given), beyond),
    )


def of_angles(angle: Read, tells: Tells = beyond) -> tuple[Feature, ...]:
    """Make the features of angles; beside positions, large ones are told by `well_beyond`."""
    return (
        Feature("some-angles", lambda *given: angle(*given) < 0, holds),
        Feature("some-angles", lambda *given: abs(angle(*given)), tells),
        Feature("some-angles", angle, tells),
    )


def well_beyond(here: Sequence[float], elsewhere: Sequence[float]) -> bool:
    """Tell a size; one angle alone may be the largest by chance."""
    return len(here) > 1 and beyond(here, elsewhere)


def _certain_widths(here: Sequence[int], elsewhere: Sequence[int]) -> bool:
    """Tell widths; where a single pair alone is right, it is right by chance."""
    return set(elsewhere) != {2} and certain(here, elsewhere)


def _are(kinds: Any, positions: Any) -> bool:
    """Whether a position is of some types, or an array of another type than usual."""
    if isinstance(positions, np.ndarray):
        return positions.dtype != np.int64
    given = positions if isinstance(positions, tuple) else (positions,)
    return any(isinstance(one, kinds) for one in given)


def _repeats(positions: np.ndarray) -> bool:
    rows = np.reshape(positions, (-1, np.shape(positions)[-1]))
    return any(len(set(row.tolist())) < len(row) for row in rows)
