"""Theorems on the inner product of two encoded vectors, whose real part is the score."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.complex_form import conj, imag, real
from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import Cross, Dot, Inner, product, times
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, formula
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    ROFORMER,
    as_row,
    complex_pairs,
    frequencies,
    i,
    m,
    n,
    rope_matrix,
    row,
    theta,
    turn,
)

x, y = row("x"), row("y")
(xc,), (yc,) = complex_pairs(x), complex_pairs(y)
wide_x, wide_y = row("x", 4), row("y", 4)
xs, ys = complex_pairs(wide_x), complex_pairs(wide_y)
thetas = frequencies(4)


def encoded(vector: NamedMatrix, position: sp.Expr) -> NamedMatrix:
    """Give C(x, mθ), the row of the x'_j e^(𝚒mθ_j), under its name."""
    numbers = [
        one * sp.exp(i * position * theta_j)
        for one, theta_j in zip(complex_pairs(vector), frequencies(vector.shape[1]), strict=True)
    ]
    return NamedMatrix("C", as_row(numbers), arguments=(vector, position * theta))


def _inner_product() -> tuple[Step, ...]:
    first = thetas[0]
    pair = xs[0] * conj(ys[0]) * sp.exp(i * (m - n) * first)
    turned = ys[0] * sp.exp(i * n * first)
    return (
        equation(
            "Each pair is turned by itself: pair j is multiplied by e^(𝚒mθ_j).",
            encoded(wide_x, m),
            as_row([one * sp.exp(i * m * th) for one, th in zip(xs, thetas, strict=True)]),
        ),
        equation(
            "The inner product conjugates the second factor, and so turns its angle around.",
            sp.conjugate(turned, evaluate=False),
            conj(ys[0]) * sp.exp(-i * n * first),
        ),
        equation(
            "In each pair the exponentials multiply and their angles add: mθ₁ − nθ₁.",
            times(xs[0], sp.exp(i * m * first), conj(ys[0]), sp.exp(-i * n * first)),
            pair,
        ),
        equation(
            "The inner product is the sum over the pairs; only m − n is left of the positions.",
            Inner(encoded(wide_x, m), encoded(wide_y, n)),
            _sum_over_pairs(),
        ),
    )


def _sum_over_pairs() -> sp.Expr:
    return sp.Add(
        *(
            one * conj(other) * sp.exp(i * (m - n) * th)
            for one, other, th in zip(xs, ys, thetas, strict=True)
        )
    )


def _real_part() -> tuple[Step, ...]:
    inner = Inner(encoded(wide_x, m), encoded(wide_y, n))
    angle = (m - n) * theta
    dot = Dot(product(wide_x, rope_matrix(m, 4)), product(wide_y, rope_matrix(n, 4)))
    parts = [part for one in encoded(wide_x, m).value for part in (real(one), imag(one))]
    return (
        equation(
            "One pair first: its product x'ȳ' is x · y − 𝚒(x × y), and it is multiplied by "
            "cos + 𝚒 sin of (m − n)θ.",
            real(xc * conj(yc) * sp.exp(i * angle)),
            Dot(x, y) * sp.cos(angle) + Cross(x, y) * sp.sin(angle),
        ),
        equation(
            "The same number is the dot product of the two turned pairs.",
            Dot(product(x, turn(m * theta)), product(y, turn(n * theta))),
            Dot(x, y) * sp.cos(angle) + Cross(x, y) * sp.sin(angle),
        ),
        equation(
            "The real and imaginary parts of C(x, mθ) are the entries of xR(m).",
            as_row(parts),
            product(wide_x, rope_matrix(m, 4)),
        ),
        equation(
            "Sum over the pairs: the real part of a sum is the sum of the real parts.",
            real(inner),
            dot,
        ),
    )


THEOREMS = (
    Theorem(
        "inner-product",
        "The inner product of two encoded vectors",
        "Each pair contributes its product x'_j ȳ'_j, turned by the difference of the positions.",
        **formula(Inner(encoded(wide_x, m), encoded(wide_y, n)), _sum_over_pairs()),
        hypotheses=("C(x, mθ) has the components x'_j e^(𝚒mθ_j)",),
        domain="for all real x, y, m, n and θ, at d = 4",
        steps=_inner_product,
        source=f"{BOOK}; {ROFORMER}, eq. (12) for one pair",
    ),
    Theorem(
        "inner-product-real",
        "The real part of the inner product is the score",
        "The score that attention takes, a dot product of real vectors, is the real part of the "
        "complex inner product.",
        **formula(
            real(Inner(encoded(wide_x, m), encoded(wide_y, n))),
            Dot(product(wide_x, rope_matrix(m, 4)), product(wide_y, rope_matrix(n, 4))),
        ),
        hypotheses=(),
        domain="for all real x, y, m, n and θ, at d = 4",
        steps=_real_part,
        source=f"{BOOK}; {ROFORMER}, eqs. (12) and (16)",
    ),
)
