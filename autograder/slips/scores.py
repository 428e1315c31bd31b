"""Wrong ideas about the score of a query at position m and a key at position n."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.slips import angles, cosines, extents, layouts, results, turns
from autograder.slips.encoding import STAGES, encode
from autograder.slips.layouts import ADJACENT
from autograder.slips.mentioned import with_numbers
from autograder.slips.models import Model, Program, Slip, singles
from autograder.slips.precision import low_precision
from autograder.slips.products import (
    FORMULAS,
    PRODUCT,
    PRODUCT_ALONE,
    SCALED,
    lengths,
    phased,
)
from autograder.slips.rope import of_few_digits, of_large_angles

#: Rounding errors at positions in the hundred thousands, for q and k of length 1.
_LOST = 1e-10


def _chosen(slips: Sequence[Slip], *ids: str) -> tuple[Slip, ...]:
    return tuple(slip for slip in slips if slip.misconception in ids)


#: Which position goes to which vector.
DISTANCE = (
    Slip("distance-backwards", "distance", lambda m, n: (n, m)),
    Slip("off-by-one", "distance", lambda m, n: (m - 1, n)),
    Slip("off-by-one-more", "distance", lambda m, n: (m + 1, n)),
)

#: On whichever side the key stands, it counts as before or as behind.
ABSOLUTE = (
    Slip("absolute-distance", "distance", lambda m, n: (abs(m - n), 0)),
    Slip("absolute-distance", "distance", lambda m, n: (0, abs(m - n))),
)

#: Which of the two vectors is turned.
SIDES = (
    Slip("only-query-turned", "sides", lambda turn, q, k, m, n: (turn(q, m), k)),
    Slip("only-key-turned", "sides", lambda turn, q, k, m, n: (q, turn(k, n))),
    Slip("key-turned-backwards", "sides", lambda turn, q, k, m, n: (turn(q, m), turn(k, -n))),
)


def _written_adjacent(slip: Slip) -> Slip:
    """Bring pairs that were turned back next to each other: a score does not see where they are."""
    return replace(slip, change=replace(slip.change, write=ADJACENT.write))


_SHOWN = ("half-split", "rotate-half-with-adjacent-angles", "adjacent-with-tiled-angles")
LAYOUTS = tuple(map(_written_adjacent, _chosen(layouts.SLIPS, *_SHOWN)))

#: Slips in turning q and k alike that a score shows. Some have a simpler name here: both clockwise
#: or both reflected is the distance backwards, and both off by one is right.
ENCODING = (
    *angles.THETA,
    *(slip for slip in angles.ANGLE if slip.misconception != "position-added"),
    *LAYOUTS,
    *_chosen(turns.SLIPS, "look-alike", "both-minus", "overwritten", "sine-term-missing"),
    *extents.EXTENT,
)

#: The same, made alone.
ENCODING_ALONE = (
    *turns.COPIED,
    *cosines.SIGN_LOST,
    *cosines.SERIES,
    *cosines.NO_IMAGINARY_UNIT,
    *cosines.MULTIPLIED,
    # Entries and pairs that become 0 are those of which the product is not taken.
    extents.OTHER_ENTRIES[0],
    *extents.OTHER_PAIRS[1:],
    layouts.NEIGHBOURS[0],
    results.ADDED,
)

#: Slips that come alone.
OTHERS = (
    *ABSOLUTE,
    *ENCODING_ALONE,
    *PRODUCT_ALONE,
    *_chosen(angles.POSITIONS, "absolute-position", "position-cut"),
    *_chosen(results.WHOLES, "position-added-to-vector", "rotation-added"),
    *_chosen(results.WHOLES, "multiplied-instead-of-turned"),
    *SCALED,
    Slip("plain-dot-product", "sides", lambda turn, q, k, m, n: (q, k)),
)

#: Pairs of ideas that compute the same as one of them alone, or that are made in `_TOGETHER`.
_LEFT_OUT = (
    {"only-query-turned", "distance-backwards"},
    {"only-key-turned", "distance-backwards"},
    {"only-key-turned", "off-by-one"},
    {"only-key-turned", "off-by-one-more"},
    {"key-turned-backwards", "distance-backwards"},
    {"key-turned-backwards", "conjugate-forgotten"},
    {"key-turned-backwards", "sine-term-missing"},
    {"distance-backwards", "conjugate-forgotten"},
    {"distance-backwards", "look-alike"},
    {"distance-backwards", "both-minus"},
    {"distance-backwards", "sine-term-missing"},
)


def score(slips: Sequence[Slip] = ()) -> Program:
    """Compute the score of q at position m and k at position n, with some stages replaced.

    Parameters
    ----------
    slips : sequence of Slip
        At most one a stage: "distance", "sides", "product" and those of
        :func:`~autograder.slips.encoding.encode`, which turns q and k alike.

    Returns
    -------
    callable
        Takes q, k, m, n and theta.
    """
    made = {slip.stage: slip.change for slip in slips}
    placed = made.get("distance", lambda m, n: (m, n))
    turned = made.get("sides", lambda turn, q, k, m, n: (turn(q, m), turn(k, n)))
    product = made.get("product", np.dot)
    encoding = [slip for slip in slips if slip.stage in STAGES]

    def program(q: Any, k: Any, m: int, n: int, theta: Any) -> Any:
        return product(*turned(lambda x, at: encode(x, at, theta, encoding), q, k, *placed(m, n)))

    return program


def _key_alone(by: int) -> Program:
    """Turn only the key, by so many positions more."""
    program = score(_chosen(SIDES, "only-key-turned"))
    return lambda q, k, m, n, theta: program(q, k, m, n + by, theta)


def _backwards(by: int) -> Program:
    """Exchange the positions, at so many more from the key to the query."""
    return lambda q, k, m, n, theta: score()(q, k, n + by, m, theta)


def _clockwise(side: Slip) -> Model:
    """Turn clockwise what is turned: where that is q and k alike, the distance is backwards."""
    slips = (side, *_chosen(turns.SLIPS, "clockwise"))
    return Model((side.misconception, "clockwise"), score(slips))


_STEPS = (("off-by-one", -1), ("off-by-one-more", 1))

#: Two ideas at once that are not one slip a stage.
_TOGETHER = (
    *map(_clockwise, SIDES),
    *(Model(("only-key-turned", idea), _key_alone(by)) for idea, by in _STEPS),
    *(Model(("distance-backwards", idea), _backwards(by)) for idea, by in _STEPS),
    Model(
        ("distance-backwards", "conjugate-forgotten"),
        lambda q, k, m, n, theta: phased(q, k, (n - m) * theta).real,
    ),
)


def _two(ones: Iterable[Slip], others: Sequence[Slip]) -> Iterator[Model]:
    for one in ones:
        for other in others:
            ideas = (one.misconception, other.misconception)
            if len(set(ideas)) == 2 and set(ideas) not in _LEFT_OUT:
                yield Model(ideas, score((one, other)))


def _error_angle(q: Any, k: Any, m: Any, n: Any, theta: Any) -> float:
    """Give the largest angle, enlarged where the score is small beside the lengths of q and k."""
    largest = 1 + max(abs(m), abs(n)) * float(np.max(np.abs(theta)))
    return largest * _reach(q, k, m, n, theta)


def _farthest(q: Any, k: Any, m: Any, n: Any, theta: Any) -> float:
    """Give the largest position, enlarged where the score is small beside q and k."""
    return max(abs(m), abs(n)) * _reach(q, k, m, n, theta)


def _reach(q: Any, k: Any, m: Any, n: Any, theta: Any) -> float:
    """Give how large q and k are beside their score, and 1 at least."""
    right = abs(score()(q, k, m, n, theta)) or 1.0
    return max(1.0, lengths(q, k) / right)


#: More than this is no rounding.
_MOST_SLACK = 1e-6


def _rounded(model: Model) -> Model:
    """Allow for digits that are lost where a score is much smaller than what it is left from."""

    def slack(q: Any, k: Any, *others: Any) -> float:
        largest = float(np.max(np.abs(model.program(q, k, *others))))
        return min(_LOST * lengths(q, k) / (largest or 1.0), _MOST_SLACK)

    return replace(model, slack=slack)


def score_models(numbers: Sequence[float] = ()) -> Iterator[Model]:
    """Give what wrong ideas make of a score, in a program that mentions some numbers."""
    made_alone = (*SIDES, *DISTANCE, *PRODUCT, *ENCODING, *OTHERS)
    yield from map(_rounded, singles(made_alone, score))
    yield from map(_rounded, FORMULAS)
    yield from map(_rounded, singles(with_numbers(numbers), score))
    yield from of_large_angles(score, _farthest)
    yield from of_few_digits(score, _reach)
    yield low_precision(score(), _error_angle)
    yield from map(_rounded, _at_once())


def _at_once() -> Iterator[Model]:
    yield from _TOGETHER
    yield from _two(SIDES, (*DISTANCE, *PRODUCT, *ENCODING))
    yield from _two(DISTANCE, (*PRODUCT, *ENCODING))
    frequent = ("conjugate-forgotten", "imaginary-part", "scaled-on-the-way")
    yield from _two(ENCODING, _chosen(PRODUCT, *frequent))
    yield from _two(
        _chosen(LAYOUTS, "half-split"), [slip for slip in ENCODING if slip.stage != "layout"]
    )
