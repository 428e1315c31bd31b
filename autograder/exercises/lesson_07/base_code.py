"""Interpolation, a larger base and dynamic NTK as functions."""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_07 import placing, ways
from autograder.exercises.lesson_07.setting import (
    DYNAMIC,
    INTERPOLATION,
    LARGER_BASE,
    lesson_exercise,
    usual,
)
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.slips import long_context as slips

_WEIGHTS = {"values": 1.5, "widths": 0.75, "dtype": 0.25, "purity": 0.5}
_BASE = sp.Symbol("base", positive=True)


def _speeds(rng: np.random.Generator) -> tuple[Any, ...]:
    pairs = int(rng.integers(2, 9))
    theta = usual(2 * pairs, float(10 ** rng.uniform(1, 6))) * rng.uniform(0.5, 1.5, pairs)
    return theta, float(rng.uniform(1.5, 64))


def _squeezed(pairs: int) -> Claim:
    theta = list(sp.symbols(f"theta1:{pairs + 1}", real=True))
    factor = sp.Symbol("factor", positive=True)
    return Claim((theta, factor), [one / factor for one in theta], f"{pairs} pairs")


def _model(rng: np.random.Generator, widest: int = 8) -> tuple[Any, ...]:
    d = 2 * int(rng.integers(2, widest // 2 + 1))
    trained = int(rng.integers(256, 5000))
    longer = int(trained * rng.uniform(1.3, 40))
    return d, float(10 ** rng.uniform(1.5, 6)), trained, longer


def _drawn(rng: np.random.Generator) -> list[Input]:
    return [
        *of_part("values", [_model(rng) for _ in range(4)]),
        *of_part("widths", [_model(rng, 160) for _ in range(3)]),
    ]


def _any_length(rng: np.random.Generator) -> list[Input]:
    d, base, trained, _ = _model(rng)
    short = (d, base, trained, int(rng.integers(1, trained)))
    return [*_drawn(rng), *of_part("values", [short])]


def _base_claim(d: int) -> Claim:
    trained, longer = sp.symbols("trained longer", positive=True)
    formula = _BASE * (longer / trained) ** sp.Rational(d, d - 2)
    return Claim((d, _BASE, trained, longer), formula, f"d = {d}")


def _dynamic_claim(d: int, length: int) -> Claim:
    growth = sp.Integer(max(1, length // 1024)) ** sp.Rational(d, d - 2)
    formula = [(_BASE * growth) ** sp.Rational(-2 * j, d) for j in range(d // 2)]
    return Claim((d, _BASE, 1024, length), formula, f"d = {d} (length = {length})")


_PLACES = {0: placing.widths, 1: placing.bases, 2: placing.lengths, 3: placing.lengths}

SQUEEZED = (
    lesson_exercise(
        id="interpolated-code",
        title="Write the interpolation",
        concepts=("interpolation",),
        points=2,
        kind=Function(
            "interpolated",
            ("theta", "factor"),
            ways.interpolated,
            claims=(_squeezed(2), _squeezed(3)),
            inputs=of_part(
                "values",
                [
                    (np.array([1.0, 0.01]), 4.0),
                    (np.array([1.0, 0.1, 0.01, 0.001]), 2.0),
                    (np.array([0.5]), 3.0),
                    (usual(8, 10_000), 8),
                    (usual(64, 500_000), 32.0),
                    (np.array([0.5, 0.25, 0.0]), 100.0),
                    (np.array([0.9, 0.3]), 1.0),
                ],
            ),
            fresh=lambda rng: of_part("values", [_speeds(rng) for _ in range(4)]),
            near=placing.placed(_speeds, {0: placing.speeds, 1: placing.factors}),
            wrong=slips.INTERPOLATED,
            weights={"values": 1.25, "dtype": 0.25, "purity": 0.5},
            entrywise=True,
            promised=lambda theta, factor: factor > 0,
        ),
        hints=(
            "The factor is L′/L, above 1, and every pair turns more slowly by it.",
            "Divide, and make a new array: whoever gave you `theta` may need it unchanged.",
            "`return theta / factor`.",
        ),
        reread=INTERPOLATION,
    ),
)

SCALED_BASE = (
    lesson_exercise(
        id="scaled-base-code",
        title="Write the base for a longer context",
        concepts=("base-scaling",),
        points=3,
        kind=Function(
            "scaled_base",
            ("d", "base", "trained", "longer"),
            ways.scaled_base,
            claims=tuple(map(_base_claim, (4, 6, 8))),
            inputs=(
                *of_part(
                    "values",
                    [
                        (4, 100.0, 1000, 2000),
                        (4, 10000.0, 2048, 8192),
                        (6, 10000.0, 1024, 4096),
                        (8, 10000, 1024, 8192),
                        (8, 500.0, 512, 100_000),
                        (8, 500_000.0, 8192, 131_072),
                        (4, 2.0, 300, 700),
                        (6, 10000.0, 4096, 4096),
                    ],
                ),
                *of_part(
                    "widths",
                    [(d, 10000.0, 4096, 16_384) for d in (16, 32, 64, 80, 128, 256)],
                ),
            ),
            fresh=_drawn,
            near=placing.placed(_model, _PLACES, lambda d, b, trained, longer: longer >= trained),
            wrong=slips.SCALED_BASE,
            weights=_WEIGHTS,
            deeper=lambda: (_base_claim(64),),
            promised=lambda d, b, trained, longer: d > 2 and b > 0 and trained > 0 and longer > 0,
        ),
        hints=(
            "You have solved for λ: this is the formula, times the base.",
            "λ = (longer/trained)^(d/(d − 2)), and the exponent needs its brackets.",
            "`return base * (longer / trained) ** (d / (d - 2))`.",
        ),
        reread=LARGER_BASE,
    ),
)

DYNAMIC_NTK = (
    lesson_exercise(
        id="dynamic-ntk-code",
        title="Write dynamic NTK",
        concepts=("scaled-thetas", "base-scaling"),
        points=3,
        kind=Function(
            "dynamic_ntk",
            ("d", "base", "trained", "length"),
            ways.dynamic_ntk,
            claims=(_dynamic_claim(4, 4096), _dynamic_claim(4, 512), _dynamic_claim(6, 4096)),
            inputs=(
                *of_part(
                    "values",
                    [
                        (4, 100.0, 1000, 2000),
                        (4, 100.0, 1000, 500),
                        (4, 10000.0, 2048, 2048),
                        (6, 10000.0, 2048, 2049),
                        (8, 10000, 1024, 8192),
                        (8, 500_000.0, 8192, 1),
                        (8, 500_000.0, 8192, 100_000),
                        (6, 50.0, 300, 299),
                        (6, 50.0, 300, 900),
                    ],
                ),
                *of_part(
                    "widths",
                    [(d, 10000.0, 4096, n) for d in (16, 64, 128) for n in (10, 5000, 32_768)],
                ),
            ),
            fresh=_any_length,
            near=placing.placed(_model, _PLACES),
            wrong=slips.DYNAMIC,
            weights=_WEIGHTS,
            entrywise=True,
            promised=lambda d, b, trained, length: (
                d > 2 and d % 2 == 0 and b > 0 and trained > 0 and length > 0
            ),
        ),
        hints=(
            "First the base for this length, then the usual frequencies of that base.",
            "The factor is max(1, length/trained), so that a short text finds the base of "
            "training.",
            "`new = base * max(1, length / trained) ** (d / (d - 2))`, then "
            "`return new ** (-np.arange(0, d, 2) / d)`.",
        ),
        reread=DYNAMIC,
    ),
)
