"""YaRN, Llama 3 and partial rotary as functions."""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_07 import placing, ways
from autograder.exercises.lesson_07.setting import LLAMA, PARTIAL, RAMP, lesson_exercise, usual
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.slips import long_context as slips

_WEIGHTS = {"values": 2.0, "widths": 1.0, "dtype": 0.5, "purity": 0.5}


def _model(rng: np.random.Generator, fewest: int = 16, most: int = 64) -> tuple[Any, ...]:
    d = 2 * int(rng.integers(fewest // 2, most // 2 + 1))
    base, factor = float(10 ** rng.uniform(3, 6)), float(rng.uniform(1.5, 40))
    return d, base, factor, int(rng.integers(500, 20_000))


def _models(rng: np.random.Generator) -> list[Input]:
    return [
        *of_part("values", [_model(rng) for _ in range(4)]),
        *of_part("widths", [_model(rng, 4, 200) for _ in range(3)]),
    ]


def _llama_model(rng: np.random.Generator) -> tuple[Any, ...]:
    theta = usual(2 * int(rng.integers(6, 40)), float(10 ** rng.uniform(3, 6)))
    low = float(rng.uniform(0.5, 3))
    high, trained = low + float(rng.uniform(1, 8)), int(rng.integers(1000, 20_000))
    return theta, float(rng.uniform(2, 32)), low, high, trained


def _part_turned(rng: np.random.Generator, most: int = 8) -> tuple[Any, ...]:
    rotated = 2 * int(rng.integers(1, most // 2 + 1))
    return rotated + 2 * int(rng.integers(0, 6)), rotated, float(10 ** rng.uniform(1, 6))


def _parts_turned(rng: np.random.Generator) -> list[Input]:
    return [
        *of_part("values", [_part_turned(rng) for _ in range(3)]),
        *of_part("widths", [_part_turned(rng, 120) for _ in range(3)]),
    ]


def _partial_claim(d: int, rotated: int) -> Claim:
    base = sp.Symbol("base", positive=True)
    turned = [base ** sp.Rational(-2 * j, rotated) for j in range(rotated // 2)]
    still = [sp.S.Zero] * ((d - rotated) // 2)
    return Claim((d, rotated, base), [*turned, *still], f"d = {d} (rotated = {rotated})")


#: Pairs below, on and above the ramp from 8192/4 to 8192.
_ON_BOTH_SIDES = 2 * np.pi / np.array([6.0, 1000, 2500, 4000, 8000, 9000, 100_000])

YARN = (
    lesson_exercise(
        id="yarn-code",
        title="Write YaRN",
        concepts=("scaled-thetas",),
        points=4,
        kind=Function(
            "yarn",
            ("d", "base", "factor", "trained"),
            ways.yarn,
            claims=(),
            inputs=(
                *of_part(
                    "values",
                    [
                        (16, 10000.0, 4.0, 2048),
                        (32, 10000.0, 8.0, 4096),
                        (64, 10000.0, 16.0, 4096),
                        (64, 500_000.0, 8.0, 8192),
                        (32, 10000, 2, 1024),
                        (32, 10000.0, 1.0, 4096),
                    ],
                ),
                *of_part(
                    "widths",
                    [(d, 10000.0, 8.0, 4096) for d in (4, 6, 8, 12, 80, 96, 128, 256)],
                ),
            ),
            fresh=_models,
            near=placing.placed(
                _model,
                {0: placing.widths, 1: placing.bases, 2: placing.factors, 3: placing.lengths},
            ),
            wrong=slips.YARN,
            weights=_WEIGHTS,
            entrywise=True,
            promised=lambda d, base, factor, trained: d > 2 and d % 2 == 0 and factor >= 1,
        ),
        hints=(
            "Three lines: the turns r of each pair, the share γ that is kept, the blend.",
            "`np.clip((r - 1) / 31, 0, 1)` is γ, with r = trained · θ/(2π).",
            "`return (1 - gamma) * theta / factor + gamma * theta`, with `theta = base ** "
            "(-np.arange(0, d, 2) / d)`.",
        ),
        reread=RAMP,
    ),
)

LLAMA3 = (
    lesson_exercise(
        id="llama3-code",
        title="Write Llama 3's scaling",
        concepts=("scaled-thetas",),
        points=4,
        kind=Function(
            "llama3",
            ("theta", "factor=8", "low=1", "high=4", "trained=8192"),
            ways.llama3,
            claims=(),
            inputs=(
                *of_part(
                    "values",
                    [
                        (_ON_BOTH_SIDES, 8, 1, 4, 8192),
                        (_ON_BOTH_SIDES,),
                        (usual(32, 500_000),),
                        (usual(128, 500_000),),
                        (usual(64, 10_000), 8),
                    ],
                ),
                *of_part(
                    "parameters",
                    [
                        (usual(64, 10_000), 4, 1, 4, 4096),
                        (usual(64, 10_000), 32, 1, 4, 8192),
                        (usual(64, 10_000), 8, 2, 6, 2048),
                        (usual(32, 10_000), 16.0, 0.5, 8.0, 3000),
                    ],
                ),
            ),
            fresh=lambda rng: [
                *of_part("values", [_llama_model(rng)[:1] for _ in range(2)]),
                *of_part("parameters", [_llama_model(rng) for _ in range(4)]),
            ],
            near=placing.placed(
                _llama_model,
                {0: placing.speeds, 1: placing.factors, 4: placing.lengths},
                part="parameters",
            ),
            wrong=slips.LLAMA3,
            weights={"values": 2.0, "parameters": 1.0, "dtype": 0.5, "purity": 0.5},
            entrywise=True,
            promised=lambda theta, factor=8, low=1, high=4, trained=8192: 0 < low < high,
        ),
        hints=(
            "It is YaRN's blend once more, with other ends of the ramp.",
            "L over the wavelength is r_j, and the share kept (r_j − low)/(high − low), clipped.",
            "`kept = np.clip((trained * theta / (2 * np.pi) - low) / (high - low), 0, 1)`, then "
            "the blend.",
        ),
        reread=LLAMA,
    ),
)

PARTIAL_ROTARY = (
    lesson_exercise(
        id="partial-rotary-code",
        title="Write partial rotary",
        concepts=("scaled-thetas",),
        points=3,
        kind=Function(
            "partial_rotary",
            ("d", "rotated", "base=10000.0"),
            ways.partial_rotary,
            claims=tuple(_partial_claim(*one) for one in ((8, 4), (4, 4), (6, 2), (12, 8))),
            inputs=(
                *of_part(
                    "values",
                    [
                        (8, 4, 10000.0),
                        (8, 4),
                        (6, 4, 100.0),
                        (4, 4, 100.0),
                        (6, 2, 100.0),
                        (12, 8, 500_000),
                        (16, 6, 81.0),
                    ],
                ),
                *of_part("widths", [(64, 16), (128, 32), (80, 20), (96, 96), (256, 64)]),
            ),
            fresh=_parts_turned,
            near=placing.placed(
                _part_turned,
                {0: placing.widths, 1: placing.widths, 2: placing.bases},
                lambda d, rotated, base: d >= rotated,
            ),
            wrong=slips.PARTIAL,
            weights={"values": 1.5, "widths": 0.75, "dtype": 0.25, "purity": 0.5},
            entrywise=True,
            promised=lambda d, rotated, base=2.0: (
                2 <= rotated <= d and d % 2 == rotated % 2 == 0 and base > 0
            ),
        ),
        hints=(
            "Two parts: the frequencies of a vector of width `rotated`, and zeros behind them.",
            "There are rotated/2 frequencies and (d − rotated)/2 zeros.",
            "`np.concatenate([base ** (-np.arange(0, rotated, 2) / rotated), "
            "np.zeros((d - rotated) // 2)])`.",
        ),
        reread=PARTIAL,
    ),
)
