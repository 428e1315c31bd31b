"""Theorems on which positions coincide: of one token, at one frequency, for the schedule."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.products import SquaredNorm, product, times, total
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, formula, refuted
from ropelib.symbolic.theorems.vocabulary import BOOK, I2, a, b, m, n, row, theta, turn

x = row("x")
COSINE = "a standard fact of analysis: cos φ = 1 exactly at the multiples of 2π"


def gap(first: sp.Expr, second: sp.Expr) -> SquaredNorm:
    """Give the squared distance between x turned by two angles."""
    return SquaredNorm(total(product(x, turn(first)), product(-1, x, turn(second))))


def _two_positions() -> tuple[Step, ...]:
    return (
        equation(
            "The angle nθ is mθ and (n − m)θ more, and turns compose.",
            product(turn(m * theta), turn((n - m) * theta)),
            turn(n * theta),
        ),
        equation(
            "So one turn leads from the vector at m to the one at n.",
            product(x, turn(n * theta)),
            product(x, turn(m * theta), turn((n - m) * theta)),
        ),
        equation(
            "For positions 4 and 12 it is the turn by 8θ.",
            product(x, turn(12 * theta)),
            product(x, turn(4 * theta), turn(8 * theta)),
        ),
        refuted(
            "One token at 2 and at 9 is not one vector.",
            product(x, turn(9 * theta)),
            product(x, turn(2 * theta)),
        ),
        equation(
            "Both are equally long all the same.",
            SquaredNorm(product(x, turn(9 * theta))),
            SquaredNorm(product(x, turn(2 * theta))),
        ),
    )


def _coincide() -> tuple[Step, ...]:
    apart = (sp.cos(a) - sp.cos(b)) ** 2 + (sp.sin(a) - sp.sin(b)) ** 2
    return (
        equation(
            "Two matrices are equal where their cosines and their sines are. Add up the squares "
            "of the differences, expand, and use Pythagoras twice.",
            apart,
            2 - 2 * (sp.cos(a) * sp.cos(b) + sp.sin(a) * sp.sin(b)),
        ),
        equation(
            "The addition theorem of the cosine makes one cosine of the difference.",
            apart,
            2 - 2 * sp.cos(a - b),
        ),
        cited(
            "A sum of squares is 0 only where each is: R_a = R_b exactly where cos(a − b) = 1, "
            "and so exactly where a − b is a multiple of 2π.",
            COSINE,
        ),
        equation("Indeed a full turn more changes nothing.", turn(b + 2 * sp.pi), turn(b)),
        refuted("Half a turn more does.", turn(b + sp.pi), turn(b)),
    )


def _eight() -> tuple[Step, ...]:
    eighth = sp.pi / 4
    return (
        equation(
            "Eight positions further on, the angle has grown by a full turn.",
            times(m + 8, eighth),
            m * eighth + 2 * sp.pi,
        ),
        equation("A full turn is no turn.", turn(2 * sp.pi), I2),
        equation(
            "So the positions m and m + 8 cannot be told apart.",
            turn(sp.Mul(m + 8, eighth)),
            turn(m * eighth),
        ),
        equation(
            "A token at 3 and at 11 gets one vector.",
            product(x, turn(11 * eighth)),
            product(x, turn(3 * eighth)),
        ),
        equation(
            "After 4 positions the vector points the other way.",
            product(x, turn(sp.Mul(m + 4, eighth))),
            product(-1, x, turn(m * eighth)),
        ),
        refuted(
            "So 4 is no period. The smallest period divides 8, and 1 or 2 would make 4 one as "
            "well: it is 8, and the positions 0 to 7 all differ.",
            turn(sp.Mul(m + 4, eighth)),
            turn(m * eighth),
        ),
    )


def _never() -> tuple[Step, ...]:
    base, width = sp.symbols("b d", positive=True)
    j = sp.Symbol("j", real=True)
    theta_j = base ** sp.Mul(-2, j - 1, 1 / width)
    return (
        equation(
            "Some pair of x is not 0; let x be that pair and θ its frequency. Compare two "
            "positions: expand the squares and use the addition theorem.",
            gap(n * theta, m * theta),
            SquaredNorm(x) * (2 - 2 * sp.cos((n - m) * theta)),
        ),
        cited(
            "As ‖x‖² > 0, the two agree only where the cosine is 1: where (n − m)θ = 2πk for a "
            "whole number k.",
            COSINE,
        ),
        equation(
            "The d-th power of θ_j is a rational number, for b is whole: θ_j is algebraic, and it "
            "is not 0.",
            sp.Pow(theta_j, width, evaluate=False),
            base ** (-2 * (j - 1)),
        ),
        equation(
            "The first one is 1, for every base; at d = 4 the second is 1/100.",
            sp.Pow(10000, sp.Mul(-2, sp.Rational(1, 4), evaluate=False), evaluate=False),
            sp.Rational(1, 100),
            named=(r"\theta_2", "θ₂"),
        ),
        cited(
            "Were k not 0, π = (n − m)θ_j/(2k) would be algebraic as well. But π is "
            "transcendental. So k = 0.",
            "Lindemann, 1882, Über die Zahl π (that π is irrational, which is all that θ₁ = 1 "
            "needs: Lambert, 1761)",
        ),
        equation(
            "With k = 0 the angle (n − m)θ_j is 0, and dividing by θ_j leaves n − m = 0: the "
            "positions are one.",
            times((n - m) * theta, 1 / theta),
            n - m,
        ),
    )


THEOREMS = (
    Theorem(
        "two-positions",
        "One token, two positions",
        "The vectors of one token at m and at n differ by the turn of n − m positions.",
        **formula(product(x, turn(n * theta)), product(x, turn(m * theta), turn((n - m) * theta))),
        hypotheses=(),
        domain="for all real x, m, n and θ",
        steps=_two_positions,
        source=BOOK,
    ),
    Theorem(
        "turns-coincide",
        "Which turns are one and the same",
        "R_a = R_b exactly where a − b is a multiple of 2π.",
        **formula(
            (sp.cos(a) - sp.cos(b)) ** 2 + (sp.sin(a) - sp.sin(b)) ** 2, 2 - 2 * sp.cos(a - b)
        ),
        hypotheses=(),
        domain="for all real a and b",
        steps=_coincide,
        source="a standard fact of plane geometry",
    ),
    Theorem(
        "period-eight",
        "The frequency π/4 repeats every 8 positions",
        "With θ = π/4 alone a token has eight different vectors at whole positions, and no more.",
        **formula(turn(sp.Mul(m + 8, sp.pi / 4)), turn(m * sp.pi / 4)),
        hypotheses=("one pair, with θ = π/4", "x ≠ 0, for the eight to differ"),
        domain="for all real x and m",
        steps=_eight,
        source=BOOK,
    ),
    Theorem(
        "never-repeats",
        "The schedule never repeats",
        "A vector that is not 0 is encoded differently at any two whole positions.",
        **formula(gap(n * theta, m * theta), SquaredNorm(x) * (2 - 2 * sp.cos((n - m) * theta))),
        hypotheses=("x ≠ 0", "θ_j = b^(−2(j − 1)/d), with a whole base b ≥ 1 such as 10000"),
        domain="for all whole positions m ≠ n and every even d",
        steps=_never,
        source=BOOK,
    ),
)
