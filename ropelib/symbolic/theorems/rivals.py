"""Theorems on encodings that are relative without plain rotations: ALiBi, T5, xPos."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import (
    Cross,
    Dot,
    SquaredNorm,
    product,
    times,
)
from ropelib.symbolic.theorems.setting import minus, plus, power, ratio, s, shifted
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, refuted
from ropelib.symbolic.theorems.vocabulary import m, n, row, theta, turn

slope = sp.Symbol("beta", positive=True)
zeta = sp.Symbol("zeta", positive=True)


def _alibi() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    biased = minus(Dot(q, k), times(slope, minus(m, n)))
    first, second = sp.symbols("n_1 n_2", real=True)
    return (
        equation(
            "Put m + s and n + s in: the shift cancels in the difference, and q · k holds no "
            "position.",
            minus(Dot(q, k), times(slope, minus(m + s, n + s))),
            biased,
        ),
        equation(
            "One position further away costs β more, at any distance: the penalty is a straight "
            "line.",
            minus(times(slope, minus(m + 1, n)), times(slope, minus(m, n))),
            slope,
        ),
        equation(
            "So between two keys the penalty makes the same difference for every query after both: "
            "m drops out.",
            minus(times(slope, minus(m, first)), times(slope, minus(m, second))),
            times(slope, minus(second, first)),
        ),
        equation(
            "After exp, in the softmax, it multiplies a key's weight by a number below 1 for every "
            "position that the key is further away.",
            ratio(sp.exp(-slope * (m + 1 - n)), sp.exp(-slope * (m - n))),
            sp.exp(-slope),
        ),
    )


def _t5() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    bias = sp.Function("B", real=True)
    before, after = sp.symbols("beta_before beta_after", real=True)
    return (
        equation(
            "A bucket is chosen by the offset n − m, which a shift of both positions leaves.",
            minus(n + s, m + s),
            minus(n, m),
        ),
        cited(
            "Offsets share buckets, each with a learned number. Which one it is depends on the "
            "offset alone, so the bias is a function B of n − m.",
            "Raffel et al., arXiv:1910.10683, section 2.1",
        ),
        equation(
            "Whatever B is, equal offsets give equal numbers, and q · k holds no position.",
            plus(Dot(q, k), bias(minus(n + s, m + s), evaluate=False)),
            plus(Dot(q, k), bias(n - m)),
        ),
        refuted(
            "Unlike ALiBi's straight line it may tell before from after: for keys before and after "
            "the query there are buckets of their own.",
            plus(Dot(q, k), before),
            plus(Dot(q, k), after),
        ),
    )


def _xpos() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    at_m = NamedMatrix("M", zeta**m * turn(m * theta).value, arguments=(m,))
    at_n = NamedMatrix("N", zeta ** (-n) * turn(n * theta).value, arguments=(n,))
    scored = Dot(product(q, at_m), product(k, at_n))
    angle = times(n - m, theta)
    far = minus(m, n)
    return (
        equation(
            "Queries go through M(m) = ζ^m R_(mθ), keys through N(n) = ζ^(−n) R_(nθ). The numbers "
            "before the turns multiply, and their exponents subtract.",
            times(power(zeta, m), power(zeta, -n)),
            power(zeta, far),
        ),
        equation(
            "The turns leave the angle (n−m)θ, as in RoPE. So the score is that of RoPE times a "
            "power of ζ, and both depend on the distance alone.",
            scored,
            times(
                power(zeta, m - n),
                plus(times(Dot(q, k), sp.cos(angle)), times(-1, Cross(q, k), sp.sin(angle))),
            ),
        ),
        equation(
            "Moving both positions by s changes nothing.",
            shifted(scored),
            scored,
        ),
        equation(
            "With 0 < ζ < 1 a key further back counts less: one more position multiplies by ζ.",
            ratio(power(zeta, plus(minus(m, n), 1)), power(zeta, far)),
            zeta,
        ),
        equation(
            "It is no rotation: the query's length changes with its position,",
            SquaredNorm(product(q, at_m)),
            times(power(zeta, 2 * m), SquaredNorm(q)),
        ),
        refuted(
            "which no turn does.",
            SquaredNorm(product(q, at_m)),
            SquaredNorm(q),
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "alibi",
        "ALiBi is relative",
        "A penalty in proportion to the distance, −β(m−n), makes a score that depends on m − n "
        "and on no position itself.",
        r"q \cdot k - \beta((m+s) - (n+s)) = q \cdot k - \beta(m - n)",
        "q · k − β((m + s) − (n + s)) = q · k − β(m − n)",
        ("β > 0", "n ≤ m, a key is not after its query"),
        "for all real q, k, m, n, s and every β > 0",
        _alibi,
        "Press et al., arXiv:2108.12409, section 3",
    ),
    Theorem(
        "t5-bias",
        "The T5 bias is relative",
        "A learned number for each bucket of offsets n − m makes a relative score.",
        r"q \cdot k + B((n+s) - (m+s)) = q \cdot k + B(n - m)",
        "q · k + B((n + s) − (m + s)) = q · k + B(n − m)",
        ("the bucket is chosen by n − m alone",),
        "for all real q, k and biases, all positions m, n and shifts s",
        _t5,
        "Raffel et al., arXiv:1910.10683, section 2.1",
    ),
    Theorem(
        "xpos",
        "xPos is relative",
        "Turns that also stretch queries by ζ^m and keys by ζ^(−n) make a relative score, that of "
        "RoPE times ζ^(m−n).",
        r"\zeta^m q R_{m\theta} \cdot \zeta^{-n} k R_{n\theta} = "
        r"\zeta^{m-n}\left((q \cdot k)\cos((n-m)\theta) - (q \times k)\sin((n-m)\theta)\right)",
        "ζ^m q R_(mθ) · ζ^(−n) k R_(nθ) = ζ^(m − n)((q · k)cos((n − m)θ) − (q × k)sin((n − m)θ))",
        ("ζ > 0", "one pair, with a factor ζ of its own"),
        "for all real q, k, m, n, s and θ and every ζ > 0, for each pair",
        _xpos,
        "Sun et al., arXiv:2212.10554, section 2",
    ),
)
