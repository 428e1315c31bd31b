"""Theorems on a larger base: which one fits a longer context, and how the periods grow."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.products import times
from ropelib.symbolic.theorems.setting import (
    L,
    L_new,
    as_matrix,
    base,
    d,
    j,
    lam,
    period,
    plus,
    power,
    ratio,
)
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, refuted
from ropelib.symbolic.theorems.vocabulary import BOOK

ONE, FOUR, EIGHT = sp.Integer(1), sp.Integer(4), sp.Integer(8)
#: The pairs of a vector of width 8.
PAIRS = tuple(sp.Integer(i) for i in (1, 2, 3, 4))
LARGER = times(lam, base)
GROW = L_new / L


def _base_scaling() -> tuple[Step, ...]:
    old, new = period(d / 2), period(d / 2, of=LARGER)
    last = (d - 2) / d
    return (
        equation(
            "The last pair is j = d/2, and with the base λb its period is a product of powers.",
            new,
            new.value,
            times(2, sp.pi, power(lam, last), power(base, last)),
        ),
        equation(
            "Divide by the old period: λ^((d−2)/d) is left. It shall be L'/L.",
            ratio(new, old),
            power(lam, last),
        ),
        equation(
            "To solve λ^((d−2)/d) = L'/L for λ, raise both sides to the power d/(d−2), which needs "
            "d > 2. On the left λ is alone, on the right stands (L'/L)^(d/(d−2)).",
            power(power(lam, last), d / (d - 2)),
            lam,
        ),
        equation(
            "Put it in: the last period grows by exactly L'/L.",
            times(2, sp.pi, power(times(power(GROW, d / (d - 2)), base), last)),
            times(GROW, 2, sp.pi, power(base, last)),
        ),
        equation(
            "In numbers: d = 8 and a context 8 times as long need λ = 16.",
            power(EIGHT, sp.Rational(8, 6)),
            sp.Integer(16),
        ),
        refuted(
            "λ = L'/L is not enough: at d = 8 it stretches the last period too little.",
            period(FOUR, 8, times(GROW, base)),
            times(GROW, period(FOUR, 8)),
        ),
        equation(
            "At d = 2 the last pair is the first, and no λ stretches its period.",
            period(ONE, 2, LARGER),
            period(ONE, 2),
            2 * sp.pi,
        ),
    )


def _uneven_periods() -> tuple[Step, ...]:
    share = times(2, j - 1, 1 / d)
    return (
        equation(
            "Divide the new period by the old one: 2π and the powers of b cancel.",
            ratio(period(of=LARGER), period()),
            ratio(period(of=LARGER).value, period().value),
            power(lam, share),
        ),
        equation(
            "The first period does not grow at all.",
            ratio(period(ONE, of=LARGER), period(ONE)),
            ONE,
        ),
        equation(
            "With λ = (L'/L)^(d/(d−2)) it is a power of a power of L'/L: the exponents are "
            "multiplied, and their product grows with j, from 0 for the first pair,",
            power(power(GROW, d / (d - 2)), share),
            power(GROW, times(2, j - 1, 1 / (d - 2))),
        ),
        equation(
            "to 1 for the last, j = d/2, whose period grows by L'/L.",
            times(2, plus(d / 2, -1), 1 / (d - 2)),
            ONE,
        ),
        equation(
            "The four pairs at d = 8: equal steps in the exponent.",
            as_matrix([ratio(period(i, 8, LARGER), period(i, 8)) for i in PAIRS]),
            as_matrix([power(lam, sp.Rational(i - 1, 4)) for i in PAIRS]),
        ),
    )


def _equal_growth() -> tuple[Step, ...]:
    growth = [ratio(period(i, 8, LARGER), period(i, 8)) for i in PAIRS]
    return (
        equation(
            "Take d = 8 and λ = 16, made for a context 8 times as long. The four periods grow by "
            "λ^(2(j−1)/8): by 1, 2, 4 and 8.",
            as_matrix([power(sp.Integer(16), sp.Rational(i - 1, 4)) for i in PAIRS]),
            as_matrix([1, 2, 4, 8]),
        ),
        refuted("The first and the last do not grow alike.", growth[0], growth[3]),
        refuted("Neighbours do not grow alike either.", growth[1], growth[2]),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "base-scaling",
        "Which base fits a longer context",
        "The last period grows by exactly L'/L when the base grows by λ = (L'/L)^(d/(d−2)).",
        r"T_{d/2}(\lambda b) = \frac{L'}{L}\, T_{d/2}(b) \iff "
        r"\lambda = \left(\frac{L'}{L}\right)^{\frac{d}{d-2}}",
        "T_(d/2)(λb) = (L'/L)T_(d/2)(b) exactly for λ = (L'/L)^(d/(d − 2))",
        ("d > 2", "b, λ, L, L' > 0"),
        "for all b, λ, L, L' > 0 and every width d > 2",
        _base_scaling,
        BOOK,
    ),
    Theorem(
        "uneven-periods",
        "A larger base stretches the periods unevenly",
        "With the base λb period j grows by λ^(2(j−1)/d): the first not at all, the last by L'/L.",
        r"\frac{T_j(\lambda b)}{T_j(b)} = \lambda^{2(j-1)/d} = "
        r"\left(\frac{L'}{L}\right)^{2(j-1)/(d-2)}",
        "T_j(λb)/T_j(b) = λ^(2(j − 1)/d) = (L'/L)^(2(j − 1)/(d − 2))",
        ("d > 2", "b, L, L' > 0", "λ = (L'/L)^(d/(d−2))"),
        "for all b, λ, L, L' > 0, every j and every width d > 2; written out at d = 8",
        _uneven_periods,
        BOOK,
    ),
    Theorem(
        "equal-growth",
        "Every period grows by the same factor",
        "Scaling the base makes every period grow by the same factor.",
        r"\frac{T_i(\lambda b)}{T_i(b)} = \frac{T_j(\lambda b)}{T_j(b)}",
        "T_i(λb)/T_i(b) = T_j(λb)/T_j(b)",
        ("b, λ > 0",),
        "for all b, λ > 0, at d = 8",
        _equal_growth,
        BOOK,
        holds=False,
    ),
)
