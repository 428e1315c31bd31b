"""The geometric schedule θ_j = b^(−2(j−1)/d) at any even d."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.any_dimension.notation import THETA, D, J, closed_form, line
from ropelib.symbolic.theorems.theorem import Step, Theorem

BASE = sp.Symbol("b", positive=True)


def by_power(j: sp.Expr = J) -> sp.Expr:
    """Return b^(−2(j−1)/d), written as the course writes it."""
    return sp.Pow(BASE, -sp.Mul(2, j - 1, 1 / D, evaluate=False), evaluate=False)


def by_exponential(j: sp.Expr = J) -> sp.Expr:
    """Return exp(−2(j−1) ln b / d)."""
    return sp.exp(-sp.Mul(2, j - 1, sp.log(BASE), 1 / D, evaluate=False), evaluate=False)


def _inverse(frequency: sp.Expr) -> sp.Expr:
    return sp.Pow(frequency, -1, evaluate=False)


def _steps() -> tuple[Step, ...]:
    ratio = sp.Pow(BASE, -2 / D)
    return (
        line(
            "b is positive, so b = e^(ln b); a power of a power multiplies the exponents.",
            by_power(),
            by_exponential(),
            pairs=(J,),
            named=(r"\theta_j", "θ_j"),
        ),
        line(
            "From one pair to the next the exponent falls by 2/d, whatever j is: the schedule is "
            "geometric.",
            sp.Mul(by_power(J + 1), _inverse(by_power()), evaluate=False),
            ratio,
            pairs=(J,),
            named=(r"\frac{\theta_{j+1}}{\theta_j}", "θ_(j+1)/θ_j"),
        ),
        line(
            "The first pair turns by one radian a position, for its exponent is 0.",
            by_power(sp.S.One),
            sp.S.One,
            named=(r"\theta_1", "θ_1"),
        ),
        line(
            "So j − 1 such steps lead from θ_1 = 1 to θ_j.",
            sp.Pow(ratio, J - 1, evaluate=False),
            by_power(),
            pairs=(J,),
        ),
        line(
            "The last pair is j = d/2.",
            by_power(D / 2),
            sp.Pow(BASE, -(D - 2) / D),
            named=(r"\theta_{d/2}", "θ_(d/2)"),
        ),
        line(
            "A whole turn of pair j takes 2π/θ_j positions.",
            sp.Mul(2 * sp.pi, _inverse(by_power()), evaluate=False),
            2 * sp.pi * sp.Pow(BASE, sp.Mul(2, J - 1, 1 / D, evaluate=False), evaluate=False),
            pairs=(J,),
            named=("T_j", "T_j"),
        ),
        line(
            "Put into the score, both forms give the same sum over the pairs.",
            closed_form().xreplace({THETA[J]: by_power()}),
            closed_form().xreplace({THETA[J]: by_exponential()}),
        ),
    )


SCHEDULE = Theorem(
    name="schedule-any-dimension",
    title="The frequencies are geometric, at any even d",
    statement="θ_j = b^(−2(j−1)/d) is also exp(−2(j−1) ln b / d). The first frequency is 1, each "
    "is b^(−2/d) times the one before, and the last is b^(−(d−2)/d).",
    latex=r"\theta_j = b^{-2(j-1)/d} = e^{-2(j-1)\ln b/d}, \quad \theta_1 = 1, \quad "
    r"\theta_{j+1}/\theta_j = b^{-2/d}, \quad \theta_{d/2} = b^{-(d-2)/d}",
    text="θ_j = b^(−2(j−1)/d) = exp(−2(j−1) ln b / d), θ_1 = 1, θ_(j+1)/θ_j = b^(−2/d), "
    "θ_(d/2) = b^(−(d−2)/d)",
    hypotheses=("d is even; j = 1 … d/2 numbers the pairs", "the base b is positive"),
    domain="any even d, every pair j, all b > 0",
    steps=_steps,
    source="Su et al., arXiv:2104.09864, the text beside eq. (15); Xiao & Zhu, arXiv:2501.09223",
)
