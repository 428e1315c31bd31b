"""Theorems on pairs as complex numbers: to turn is to multiply, the conjugate makes the score."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.products import Cross, Dot, SquaredNorm, product, times
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, formula, refuted
from ropelib.symbolic.theorems.vocabulary import (
    BOOK,
    ROFORMER,
    a,
    as_row,
    b,
    complex_pairs,
    i,
    m,
    n,
    phi,
    row,
    t,
    theta,
    turn,
)

x, y = row("x"), row("y")
(x1, x2), (y1, y2) = x.value, y.value
(xc,), (yc,) = complex_pairs(x), complex_pairs(y)
conj = sp.conjugate


def real(number: sp.Expr) -> sp.Expr:
    """Write Re(z) without taking it."""
    return sp.re(number, evaluate=False)


def imag(number: sp.Expr) -> sp.Expr:
    """Write Im(z) without taking it."""
    return sp.im(number, evaluate=False)


def _product() -> tuple[Step, ...]:
    cos, sin = sp.cos(phi), sp.sin(phi)
    first, second = x1 * cos - x2 * sin, x1 * sin + x2 * cos
    turned = xc * sp.exp(i * phi)
    return (
        equation(
            "Put in what the two factors are: x' = x₁ + 𝚒x₂, and e^(𝚒φ) = cos φ + 𝚒 sin φ.",
            turned,
            times(x1 + i * x2, cos + i * sin),
        ),
        equation(
            "Expand with 𝚒² = −1, and part real from imaginary.",
            times(x1 + i * x2, cos + i * sin),
            first + i * second,
        ),
        equation(
            "Turn the row by the matrix instead.", product(x, turn(phi)), as_row([first, second])
        ),
        equation(
            "Real and imaginary part are the two entries of the turned row.",
            as_row([real(turned), imag(turned)]),
            product(x, turn(phi)),
        ),
    )


def _euler() -> tuple[Step, ...]:
    same = sp.cos(a) * sp.cos(b) - sp.sin(a) * sp.sin(b)
    mixed = sp.cos(a) * sp.sin(b) + sp.sin(a) * sp.cos(b)
    one = as_row([1, 0])
    both = times(sp.cos(a) + i * sp.sin(a), sp.cos(b) + i * sp.sin(b))
    return (
        equation(
            "Euler's form says what e^(𝚒a) is; e^(𝚒b) likewise.",
            sp.exp(i * a),
            sp.cos(a) + i * sp.sin(a),
        ),
        equation("Multiply the two and use 𝚒² = −1.", both, same + i * mixed),
        equation(
            "The same two sums stand in the first row of R_a R_b.",
            product(one, turn(a), turn(b)),
            as_row([same, mixed]),
        ),
        equation(
            "By composition R_a R_b = R_(a + b), whose first row is known.",
            product(one, turn(a), turn(b)),
            product(one, turn(a + b)),
            as_row([sp.cos(a + b), sp.sin(a + b)]),
        ),
        equation(
            "So the two sums are the cosine and the sine of a + b: the addition theorems.",
            as_row([same, mixed]),
            as_row([sp.cos(a + b), sp.sin(a + b)]),
        ),
        equation(
            "Put them in; that is Euler's form of a + b.",
            times(sp.exp(i * a), sp.exp(i * b)),
            sp.exp(i * (a + b)),
        ),
    )


def _conjugate() -> tuple[Step, ...]:
    return (
        equation(
            "The conjugate turns the sign of the imaginary part around.",
            xc * conj(yc),
            times(x1 + i * x2, y1 - i * y2),
        ),
        equation(
            "Expand with 𝚒² = −1.",
            xc * conj(yc),
            (x1 * y1 + x2 * y2) + i * (x2 * y1 - x1 * y2),
        ),
        equation("The real part is the dot product.", real(xc * conj(yc)), Dot(x, y)),
        equation(
            "The imaginary part is the cross product with a minus.",
            imag(xc * conj(yc)),
            -Cross(x, y),
        ),
        equation("Both in one line.", xc * conj(yc), Dot(x, y) - i * Cross(x, y)),
        equation(
            "With itself a number gives its length squared, which is real.",
            xc * conj(xc),
            SquaredNorm(x),
        ),
    )


def _forgotten() -> tuple[Step, ...]:
    def score(p: sp.Expr, q: sp.Expr) -> sp.Expr:
        return real(times(xc, sp.exp(i * p * theta), yc, sp.exp(i * q * theta)))

    angle = (m + n) * theta
    return (
        equation(
            "Without the conjugate the second product comes with a minus, from 𝚒².",
            real(xc * yc),
            x1 * y1 - x2 * y2,
        ),
        refuted("That is not the dot product.", real(xc * yc), Dot(x, y)),
        equation(
            "With positions it gets worse: both angles add up, where they should be subtracted.",
            score(m, n),
            (x1 * y1 - x2 * y2) * sp.cos(angle) - (x1 * y2 + x2 * y1) * sp.sin(angle),
        ),
        refuted(
            "So to move both tokens by t changes the score: it is not relative.",
            score(m + t, n + t),
            score(m, n),
        ),
    )


THEOREMS = (
    Theorem(
        "complex-product",
        "To turn is to multiply by e^(𝚒φ)",
        "Read the row x as the number x' = x₁ + 𝚒x₂: multiplied by e^(𝚒φ) it is the turned row.",
        **formula(
            as_row([real(xc * sp.exp(i * phi)), imag(xc * sp.exp(i * phi))]),
            product(x, turn(phi)),
        ),
        hypotheses=("e^(𝚒φ) stands for cos φ + 𝚒 sin φ",),
        domain="for all real x and φ",
        steps=_product,
        source=BOOK,
    ),
    Theorem(
        "euler-product",
        "Exponentials multiply as turns compose",
        "The law of powers for e^(𝚒a), and with it the addition theorems of cosine and sine, are "
        "what R_a R_b = R_(a + b) says.",
        **formula(times(sp.exp(i * a), sp.exp(i * b)), sp.exp(i * (a + b))),
        hypotheses=("e^(𝚒a) stands for cos a + 𝚒 sin a", "the theorem composition"),
        domain="for all real a and b",
        steps=_euler,
        source=BOOK,
    ),
    Theorem(
        "conjugate",
        "The conjugate makes a dot product",
        "Multiply one complex number by the conjugate of the other: the real part is the dot "
        "product of the pairs, the imaginary part is minus their cross product.",
        **formula(xc * conj(yc), Dot(x, y) - i * Cross(x, y)),
        hypotheses=("x' = x₁ + 𝚒x₂ and y' = y₁ + 𝚒y₂",),
        domain="for all real x and y",
        steps=_conjugate,
        source=f"{BOOK}; {ROFORMER}, eq. (12)",
    ),
    Theorem(
        "forgotten-conjugate",
        "Without the conjugate there is no relative score",
        "The real part of x'y' is said to be the score of x and y. It is not their dot product, "
        "and with positions it depends on m + n.",
        **formula(real(xc * yc), Dot(x, y), sign="≠"),
        hypotheses=(),
        domain="not for all real x and y: only where x₂y₂ = 0",
        steps=_forgotten,
        source=BOOK,
        holds=False,
    ),
)
