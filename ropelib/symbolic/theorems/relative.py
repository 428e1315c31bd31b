"""Theorems on the score: it depends on n − m alone, shown in three ways, and its closed form."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.products import Cross, Dot, product, times
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, formula
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    ROFORMER,
    T,
    frequencies,
    m,
    n,
    phi,
    rope_matrix,
    rotation,
    row,
    t,
    theta,
    turn,
)

q, k = row("q"), row("k")
(q1, q2), (k1, k2) = q.value, k.value
wide_q, wide_k = row("q", 4), row("k", 4)


def score(p: sp.Expr, r: sp.Expr) -> Dot:
    """Give the score of q at position p and k at position r, for one pair."""
    return Dot(product(q, turn(p * theta)), product(k, turn(r * theta)))


def wide_score(p: sp.Expr, r: sp.Expr) -> Dot:
    """Give the same at d = 4."""
    return Dot(product(wide_q, rope_matrix(p, 4)), product(wide_k, rope_matrix(r, 4)))


def closed(difference: sp.Expr) -> sp.Expr:
    """Give (q · k)cos(δθ) − (q × k)sin(δθ)."""
    angle = difference * theta
    return Dot(q, k) * sp.cos(angle) - Cross(q, k) * sp.sin(angle)


def wide_closed(difference: sp.Expr) -> sp.Expr:
    """Give the same sum over both pairs of d = 4, entry by entry."""
    pairs = []
    for j, theta_j in enumerate(frequencies(4)):
        (a1, a2), (b1, b2) = wide_q.value[2 * j : 2 * j + 2], wide_k.value[2 * j : 2 * j + 2]
        angle = difference * theta_j
        even = (a1 * b1 + a2 * b2) * sp.cos(angle)
        odd = times(-1, a1 * b2 - a2 * b1, sp.sin(angle))
        pairs.append(sp.Add(even, odd, evaluate=False))
    return sp.Add(*pairs, evaluate=False)


def _substitution() -> tuple[Step, ...]:
    return (
        equation(
            "Multiply the two turned rows out; the addition theorems leave only n − m.",
            score(m, n),
            closed(n - m),
        ),
        equation(
            "Put m + t for m and n + t for n: in the difference the shift cancels.",
            sp.Add(n + t, times(-1, m + t), evaluate=False),
            n - m,
        ),
        equation("So the shifted score has the same form.", score(m + t, n + t), closed(n - m)),
        equation("Both scores are equal, whatever t is.", score(m + t, n + t), score(m, n)),
    )


def _derivative() -> tuple[Step, ...]:
    u, v, right = row("u"), row("v"), turn(sp.pi / 2)
    shifted_q, shifted_k = product(q, turn((m + t) * theta)), product(k, turn((n + t) * theta))
    rate = theta * (
        Dot(product(shifted_q, right), shifted_k) + Dot(shifted_q, product(shifted_k, right))
    )
    return (
        equation(
            "The derivative of a turn by its angle is the turn and a right angle more.",
            rotation(phi).diff(phi),
            product(turn(phi), right),
            named=(r"\frac{d}{d\varphi} R_{\varphi}", "d/dφ R_φ"),
        ),
        equation(
            "Move both tokens by t. By the product rule, and the chain rule with its factor θ, "
            "each row in turn gets the right angle.",
            sp.Derivative(score(m + t, n + t), t),
            rate,
        ),
        equation(
            "For any two rows the two products cancel: to turn the one forward counts as to turn "
            "the other back.",
            Dot(product(u, right), v) + Dot(u, product(v, right)),
            sp.S.Zero,
        ),
        equation(
            "So the score does not change with t.",
            sp.Derivative(score(m + t, n + t), t),
            sp.S.Zero,
        ),
        cited(
            "A function whose derivative is 0 everywhere is constant: the score at any t is the "
            "one at t = 0.",
            "the mean value theorem",
        ),
        equation(
            "So both scores are equal: the first way, by substitution, says the same.",
            score(m + t, n + t),
            score(m, n),
        ),
    )


def _matrices() -> tuple[Step, ...]:
    here, there = rope_matrix(m, 4), rope_matrix(n, 4)
    middle = product(wide_q, here, T(there), T(wide_k))
    short = product(wide_q, rope_matrix(m - n, 4), T(wide_k))
    return (
        equation(
            "A dot product of rows is the one row times the other as a column.",
            wide_score(m, n),
            product(wide_q, here, T(product(wide_k, there))),
        ),
        equation(
            "The transpose of a product is the product of the transposes, in reverse.",
            product(wide_q, here, T(product(wide_k, there))),
            middle,
        ),
        equation(
            "In the middle only the difference of the positions is left.",
            product(here, T(there)),
            rope_matrix(m - n, 4),
        ),
        equation("Put it in: q and k stand outside, m and n meet inside.", wide_score(m, n), short),
        equation(
            "Read from right to left it is k that is turned, by n − m: the same number.",
            short,
            product(wide_k, rope_matrix(n - m, 4), T(wide_q)),
        ),
        equation(
            "So the positions (m + t, n + t) give the score of (m, n).",
            wide_score(m + t, n + t),
            wide_score(m, n),
        ),
    )


def _closed_form() -> tuple[Step, ...]:
    first, second = m * theta, n * theta
    same = sp.cos(first) * sp.cos(second) + sp.sin(first) * sp.sin(second)
    mixed = sp.cos(first) * sp.sin(second) - sp.sin(first) * sp.cos(second)
    return (
        equation(
            "Multiply one pair out, and gather the products q₁k₁ + q₂k₂ and q₁k₂ − q₂k₁.",
            score(m, n),
            (q1 * k1 + q2 * k2) * same - (q1 * k2 - q2 * k1) * mixed,
        ),
        equation(
            "The first bracket is a cosine, by its addition theorem.", same, sp.cos((n - m) * theta)
        ),
        equation("The second is a sine, by the other one.", mixed, sp.sin((n - m) * theta)),
        equation("So this is what one pair gives.", score(m, n), closed(n - m)),
        equation(
            "A vector gives the sum over its pairs, here of d = 4, each with its θ_j.",
            wide_score(m, n),
            wide_closed(n - m),
        ),
        equation(
            "At n = m it is the dot product without positions.",
            score(m, m),
            Dot(q, k),
        ),
    )


THEOREMS = (
    Theorem(
        "relative-substitution",
        "The score is relative, by substitution",
        "Move both tokens by the same number of positions: the score stays as it is.",
        **formula(score(m + t, n + t), score(m, n)),
        hypotheses=(),
        domain="for all real q, k, m, n, t and θ, for one pair",
        steps=_substitution,
        source=f"{BOOK}; {ROFORMER}, eqs. (11) and (12)",
    ),
    Theorem(
        "relative-derivative",
        "The score is relative, by the derivative",
        "As both tokens move on together the score does not change: its derivative is 0.",
        **formula(sp.Derivative(score(m + t, n + t), t), sp.S.Zero),
        hypotheses=(),
        domain="for all real q, k, m, n, t and θ, for one pair",
        steps=_derivative,
        source="shown here; the claim is eq. (11) of Su et al., arXiv:2104.09864",
    ),
    Theorem(
        "relative-matrices",
        "The score is relative, by matrices",
        "The two position matrices meet between q and k, and only their difference is left.",
        **formula(wide_score(m, n), product(wide_q, rope_matrix(m - n, 4), T(wide_k))),
        hypotheses=(),
        domain="for all real q, k, m, n and θ, at d = 4",
        steps=_matrices,
        source=f"{BOOK}; {ROFORMER}, eq. (16), for columns",
    ),
    Theorem(
        "closed-form",
        "The score in closed form",
        "Each pair contributes its dot product times a cosine, less its cross product times a "
        "sine, of (n − m)θ_j.",
        **formula(wide_score(m, n), wide_closed(n - m)),
        hypotheses=(),
        domain="for all real q, k, m, n and θ, for one pair and at d = 4",
        steps=_closed_form,
        source=BOOK,
    ),
)
