"""The frequencies as a function of width and base: θ_j = b^(−2(j−1)/d)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import sympy as sp

from autograder.exercise import Exercise
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.kinds.function.features import Feature, beyond, certain_of_several, holds, some
from autograder.slips.frequencies import MODELS
from ropelib.frequencies import frequencies

#: Widths beyond this are not asked for: a recursion over the pairs would not come to its end.
_WIDEST = 512
_LARGEST_BASE, _SMALLEST_BASE = 1e9, 1e-3

# Other bases come with usual widths, so that a slip in one of the two does not cost both.
_INPUTS = (
    *of_part("values", [(4,), (6,), (8,), (4, 10000.0), (8, 10000.0)]),
    *of_part("widths", [(2,), (64,), (128,), (256,), (2, 10000.0)]),
    *of_part(
        "base",
        [(4, 100.0), (4, 2.0), (4, 10000), (6, 8), (6, 0.5), (8, 500000.0), (4, 1e6), (8, 0.01)],
    ),
)


def _claim(d: int) -> Claim:
    base = sp.Symbol("base", positive=True)
    formula = [base ** sp.Rational(-2 * (j - 1), d) for j in range(1, d // 2 + 1)]
    return Claim((d, base), formula, f"d = {d}")


_USUAL_BASE = 10000.0
_PLACES = (
    Feature("some-bases", lambda d, base=_USUAL_BASE: base != _USUAL_BASE, holds),
    Feature("some-widths", lambda d, base=_USUAL_BASE: d, certain_of_several),
    Feature("some-widths", lambda d, base=_USUAL_BASE: d, beyond),
    Feature("some-bases", lambda d, base=_USUAL_BASE: type(base) is not float, holds),
    Feature("some-bases", lambda d, base=_USUAL_BASE: base, beyond),
    Feature("some-bases", lambda d, base=_USUAL_BASE: -base, beyond),
    Feature("some-bases", lambda d, base=_USUAL_BASE: {float(base)}, some),
)


def _fresh(rng: np.random.Generator) -> list[Input]:
    """Draw widths and bases: below 1 the frequencies rise, above 10,000 they fall faster."""
    widths = [2 * int(rng.integers(1, 100)) for _ in range(4)]
    bases = [float(10 ** rng.uniform(low, low + 2)) for low in (-1, 0, 2, 4)]
    return [
        *of_part("widths", [(d,) for d in widths]),
        *of_part("base", [(_usual_width(rng), base) for base in bases]),
        *of_part("base", [(6, int(rng.integers(20, 2000)))]),
    ]


def _near(number: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number, and its neighbours, in the place of the width and of the base."""
    even = 2 * round(number / 2)
    # Of a width, or of the number of pairs.
    for d in (even - 2, even, even + 2, 2 * even + 2):
        if 2 <= d <= _WIDEST:
            yield Input("values" if d in (4, 6, 8) else "widths", (d,))
        if 8 < d <= _WIDEST:
            yield Input("widths", (d, float(rng.uniform(20, 2000))))
    for base in (number - 1, 0.99 * number, number, 1.01 * number, number + 1):
        if 0 < base <= _LARGEST_BASE and base != 1:
            # A program may guard against bases that nobody uses.
            yield Input("base", (_usual_width(rng), float(base)), base < _SMALLEST_BASE)


def _usual_width(rng: np.random.Generator) -> int:
    return int(rng.choice([4, 6, 8]))


EXERCISES = (
    Exercise(
        id="frequencies",
        lesson="02-frequencies",
        title="Write the frequencies",
        concepts=("theta-formula",),
        points=4,
        kind=Function(
            "frequencies",
            ("d", "base=10000.0"),
            frequencies,
            claims=tuple(map(_claim, (2, 4, 6, 8, 16))),
            inputs=_INPUTS,
            fresh=_fresh,
            near=_near,
            wrong=MODELS,
            weights={"values": 2.0, "widths": 1.0, "base": 0.5, "dtype": 0.25, "purity": 0.25},
            features=_PLACES,
            deeper=lambda: (_claim(64),),
            entrywise=True,
            promised=lambda d, base=2.0: d > 0 and d % 2 == 0 and base > 0 and base != 1,
        ),
        hints=(
            "How many pairs has a vector of width d, and which θ does the first of them have?",
            "The exponents −2(j−1)/d begin at 0 and go down by the same step of 2/d. "
            "`np.arange(0, d, 2)` counts 2(j−1).",
            "`return base ** (-np.arange(...) / d)`: from 0, in steps of 2, and d itself is left "
            "out.",
        ),
        reread="One formula for all frequencies",
    ),
)
