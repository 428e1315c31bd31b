"""Theorems on the frequencies θ_j = b^(−2(j−1)/d): two forms, the base from one, larger bases."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import Named
from ropelib.symbolic.theorems.products import times
from ropelib.symbolic.theorems.setting import (
    as_matrix,
    base,
    d,
    exponent,
    frequency,
    j,
    lam,
    power,
    ratio,
    schedule,
)
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, refuted
from ropelib.symbolic.theorems.vocabulary import BOOK, ROFORMER

ONE = sp.Integer(1)


def _geometric() -> tuple[Step, ...]:
    step = Named("r", base ** sp.Rational(-1, 4))
    return (
        equation(
            "A positive base is b = exp(ln b), and a power of a power multiplies the exponents.",
            frequency(),
            schedule(),
            sp.exp(times(-2, j - 1, sp.log(base), 1 / d), evaluate=False),
        ),
        equation(
            "The first pair has exponent 0, so it turns by 1 radian a position for every base.",
            frequency(ONE),
            schedule(ONE),
            ONE,
        ),
        equation(
            "From one pair to the next the exponent falls by 2/d: "
            "each frequency is the one before times the same number.",
            frequency(j + 1),
            schedule(j + 1),
            times(base ** (-2 / d), frequency()),
        ),
        equation(
            "The last pair is j = d/2.",
            frequency(d / 2),
            schedule(d / 2),
            power(base, times(-1, d - 2, 1 / d)),
        ),
        equation(
            "Written out at d = 8: four frequencies, the powers of r = b^(−1/4).",
            as_matrix([frequency(sp.Integer(i), 8) for i in (1, 2, 3, 4)]),
            as_matrix([schedule(sp.Integer(i), 8) for i in (1, 2, 3, 4)]),
            as_matrix([step**i for i in range(4)]),
        ),
        refuted(
            "The last frequency is not 1/b: the exponent stops one step before −1.",
            schedule(sp.Integer(4), 8),
            1 / base,
        ),
    )


def _base_from_frequency() -> tuple[Step, ...]:
    root = times(-1, sp.Rational(1, 2), d, 1 / (j - 1))
    logarithm = sp.log(frequency(), evaluate=False)
    third = sp.Integer(3)
    return (
        equation(
            "Take the logarithm of θ_j: the exponent comes down as a factor.",
            logarithm,
            sp.log(schedule(), evaluate=False),
            times(-2, j - 1, sp.log(base), 1 / d),
        ),
        equation(
            "Divide by that factor, which is not 0 for j ≥ 2: only ln b is left.",
            times(*root.args, logarithm),
            sp.log(base),
        ),
        equation(
            "Take exponentials of both sides: this power of θ_j is the base.",
            power(frequency(), root),
            power(schedule(), root),
            base,
        ),
        equation(
            "An example: d = 8 and θ_3 = 1/100. The exponent is −8/(2·2) = −2.",
            power(sp.Integer(100), 2),
            sp.Integer(10000),
        ),
        equation(
            "Put it back: this base gives the frequency that we started from.",
            schedule(third, 8, sp.Integer(10000)),
            sp.Rational(1, 100),
        ),
        refuted(
            "Without the minus sign it is the base turned upside down.",
            power(schedule(third, 8), 2),
            base,
        ),
        equation(
            "For j = 1 there is nothing to solve: θ_1 is 1 for every base.",
            frequency(ONE),
            ONE,
        ),
    )


def _larger_base() -> tuple[Step, ...]:
    slower = frequency(of=times(lam, base))
    return (
        equation(
            "Differentiate by b: the exponent becomes a factor and falls by 1, which is to divide "
            "by b.",
            sp.Derivative(schedule(), base),
            times(*exponent().args, 1 / base, schedule()),
            times(*exponent().args, 1 / base, frequency()),
        ),
        cited(
            "For j ≥ 2 the numbers j − 1, d, θ_j and b are positive and the sign in front is "
            "minus: the derivative is negative for every b > 0, and such a function falls.",
            "the mean value theorem, in any book on calculus",
            r"\theta_j(b') < \theta_j(b) \quad (b' > b > 0)",
            "θ_j(b') < θ_j(b) for b' > b > 0",
        ),
        equation(
            "The same without calculus: a base λ times as large multiplies θ_j by a negative power "
            "of λ, which is below 1 for λ > 1.",
            ratio(slower, frequency()),
            ratio(schedule(of=times(lam, base)), schedule()),
            power(lam, exponent()),
        ),
        equation(
            "For j = 1 that power is 0: the first pair keeps its speed.",
            power(lam, exponent(ONE)),
            ONE,
        ),
        equation(
            "In numbers, at d = 4: from b = 100 to b = 10000 the second frequency falls to a "
            "tenth of what it was.",
            as_matrix([frequency(sp.Integer(2), 4, sp.Integer(b)) for b in (100, 10000)]),
            as_matrix([schedule(sp.Integer(2), 4, sp.Integer(b)) for b in (100, 10000)]),
            as_matrix([sp.Rational(1, 10), sp.Rational(1, 100)]),
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "geometric-schedule",
        "The geometric schedule",
        "The frequencies θ_j = b^(−2(j−1)/d) = exp(−2(j−1) ln b / d) start at 1 and each is "
        "b^(−2/d) times the one before; the last is b^(−(d−2)/d).",
        r"\theta_j = b^{-2(j-1)/d} = e^{-2(j-1)\ln b/d}, \quad \theta_1 = 1, \quad "
        r"\theta_{j+1} = b^{-2/d}\,\theta_j, \quad \theta_{d/2} = b^{-(d-2)/d}",
        "θ_j = b^(−2(j−1)/d) = e^(−2(j−1) ln(b)/d), θ₁ = 1, θ_(j+1) = b^(−2/d)θ_j, "
        "θ_(d/2) = b^(−(d−2)/d)",
        ("b > 0", "d > 0"),
        "for every base b > 0, every j and every width d > 0; written out at d = 8",
        _geometric,
        f"{ROFORMER}, section 3.2.2, the text beside eq. (15); the frequencies of Vaswani et al., "
        "arXiv:1706.03762, section 3.5",
    ),
    Theorem(
        "base-from-frequency",
        "The base from one frequency",
        "One frequency θ_j with j ≥ 2 gives the base: b = θ_j^(−d/(2(j−1))).",
        r"b = \theta_j^{-\frac{d}{2(j-1)}} \qquad (j \ge 2)",
        "b = θ_j^(−d/(2(j−1))) for j ≥ 2",
        ("θ_j = b^(−2(j−1)/d)", "b > 0", "d > 0", "j ≥ 2"),
        "for every base b > 0, every width d > 0, every j ≥ 2",
        _base_from_frequency,
        BOOK,
    ),
    Theorem(
        "larger-base-slower",
        "A larger base turns slower",
        "With a larger base every pair but the first turns more slowly: θ_j(b') < θ_j(b) for "
        "b' > b > 0 and j ≥ 2.",
        r"\frac{d\theta_j}{db} = -\frac{2(j-1)}{d}\,\frac{\theta_j}{b} < 0 \qquad (j \ge 2)",
        "dθ_j/db = −2(j−1)/d · θ_j/b < 0 for j ≥ 2",
        ("θ_j = b^(−2(j−1)/d)", "b > 0", "d > 0", "j ≥ 2"),
        "for every base b > 0, every factor λ > 0 and width d > 0; the sign for j ≥ 2",
        _larger_base,
        BOOK,
    ),
)
