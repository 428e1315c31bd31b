"""What necessity asks of functions, dropped: real positions, linearity, continuity."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.one_parameter import SOURCE
from ropelib.symbolic.theorems.products import (
    Cross,
    Dot,
    SquaredNorm,
    product,
    times,
    total,
)
from ropelib.symbolic.theorems.setting import as_matrix, minus, plus, s, score, shifted
from ropelib.symbolic.theorems.theorem import Step, Theorem, cited, equation, refuted
from ropelib.symbolic.theorems.vocabulary import T, m, n, rotation, row, theta, turn

UNIT = as_matrix([1, 0], [0, 1])


def _whole_positions() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    one, other, shift = sp.symbols("m n s", integer=True)

    def signs(position: sp.Expr) -> NamedMatrix:
        return NamedMatrix("F", sp.diag(1, (-1) ** position), arguments=(position,))

    flipped = score(q, k, signs(one), signs(other))
    wave, key_wave = sp.cos(sp.pi * m), sp.cos(sp.pi * n)
    return (
        equation(
            "Let F(m) = diag(1, (−1)^m) change the sign of the second entry at every step. At "
            "whole positions only the difference counts, for (−1)^(2n) = 1.",
            product(signs(one), T(signs(other))),
            signs(one - other),
            signs(one - other).value,
        ),
        equation(
            "So it is relative at whole positions.",
            flipped.subs({one: one + shift, other: other + shift}, simultaneous=True),
            flipped,
        ),
        equation(
            "It starts at I, and it is orthogonal,",
            product(signs(one), T(signs(one))),
            signs(sp.S.Zero),
            UNIT,
        ),
        equation(
            "but at 1 it is a reflection:",
            sp.Determinant(signs(sp.S.One).value),
            sp.Integer(-1),
        ),
        equation(
            "exp(A) with a skew A is a turn, whose determinant is 1. So F is no exp(mA).",
            sp.Determinant(rotation(theta)),
            sp.Integer(1),
        ),
        equation(
            "Between whole positions F would have to go on, say as cos(πm). A shift by s then "
            "changes the product by a multiple of sin(πs), which is 0 for whole s only.",
            minus(shifted(wave * key_wave), wave * key_wave),
            times(-1, sp.sin(sp.pi * s), sp.sin(sp.pi * (m + n + s))),
        ),
        refuted(
            "So over real positions that is not relative.",
            shifted(wave * key_wave),
            wave * key_wave,
        ),
    )


def _not_linear() -> tuple[Step, ...]:
    q, k, x, y = (row(name) for name in "qkxy")
    at_m, at_n = turn(m * theta), turn(n * theta)

    def longer(of: NamedMatrix, turned: NamedMatrix) -> sp.MatMul:
        return product(SquaredNorm(of), of, turned)

    encoded = Dot(longer(q, at_m), longer(k, at_n))
    both = NamedMatrix("z", x.value + y.value)
    angle = (n - m) * theta
    return (
        equation(
            "Let f(x, m) = ‖x‖² x R_(mθ). The lengths come out of the score, and what is left is "
            "that of RoPE.",
            encoded,
            times(
                SquaredNorm(q),
                SquaredNorm(k),
                plus(times(Dot(q, k), sp.cos(angle)), times(-1, Cross(q, k), sp.sin(angle))),
            ),
        ),
        equation(
            "So it is relative.",
            shifted(encoded),
            encoded,
        ),
        refuted(
            "But it is not linear: with z = x + y, f(z, m) is not f(x, m) + f(y, m).",
            longer(both, at_m),
            total(longer(x, at_m), longer(y, at_m)),
        ),
        refuted(
            "Nor is f(x, 0) = x. It could not be: with that, linearity follows (see the theorem "
            "linearity-forced).",
            longer(x, turn(sp.S.Zero)),
            x,
        ),
    )


def _not_continuous() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    u, v, w = sp.symbols("u v w", real=True)
    return (
        cited(
            "There is a function a with a(m + n) = a(m) + a(n) for all real m and n that is not "
            "continuous anywhere. The axiom of choice gives it; nobody can write it down.",
            "Hamel, Mathematische Annalen 60 (1905), 459–462",
            r"a(m + n) = a(m) + a(n)",
            "a(m + n) = a(m) + a(n)",
        ),
        equation(
            "Turn by a(m) instead of mθ; write u for a(m) and v for a(n). Then a(m − n) is u − v, "
            "and the turn by it is all that the score holds.",
            product(turn(u), T(turn(v))),
            turn(u - v),
        ),
        equation(
            "A shift by s adds w = a(s) to both, and cancels.",
            score(q, k, turn(u + w), turn(v + w)),
            score(q, k, turn(u), turn(v)),
        ),
        equation(
            "It starts at I, for a(0) = 0, and it is orthogonal.",
            product(turn(u), T(turn(u))),
            turn(sp.S.Zero),
            UNIT,
        ),
        cited(
            "But exp(mA) is continuous in m, and a turn by a(m) is not: near every m the values "
            "of a lie dense in the whole line.",
            "Hamel, Mathematische Annalen 60 (1905), 459–462",
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "whole-positions",
        "At whole positions a reflection will do",
        "Asked at whole positions only, diag(1, (−1)^m) is relative, though it is no exp(mA).",
        r"F(m) F(n)^{\mathsf T} = F(m - n), \qquad F(m) = \mathrm{diag}(1, (-1)^m)",
        "F(m)F(n)ᵀ = F(m − n), F(m) = diag(1, (−1)^m)",
        ("m, n and s are whole numbers",),
        "for all whole m, n and s and all real q and k; over real positions refuted",
        _whole_positions,
        SOURCE,
    ),
    Theorem(
        "not-linear",
        "Not linear, and relative",
        "f(x, m) = ‖x‖² x R_(mθ) is relative, though it is not linear in x.",
        r"f(q, m) \cdot f(k, n) = \|q\|^2 \|k\|^2\, q R_{(m-n)\theta} k^{\mathsf T}",
        "f(q, m) · f(k, n) = ‖q‖²‖k‖² q R_((m − n)θ) kᵀ",
        ("f need not be linear", "f(x, 0) need not be x"),
        "for all real q, k, m, n, s and θ, at d = 2",
        _not_linear,
        SOURCE,
    ),
    Theorem(
        "not-continuous",
        "Not continuous, and relative",
        "A turn by a(m), where a adds up but is nowhere continuous, is relative and no exp(mA).",
        r"R_{a(m)} R_{a(n)}^{\mathsf T} = R_{a(m - n)}",
        "R_(a(m)) R_(a(n))ᵀ = R_(a(m − n))",
        ("R need not be continuous", "a(m + n) = a(m) + a(n)", "the axiom of choice"),
        "for all real q, k, m, n and s, at d = 2",
        _not_continuous,
        SOURCE,
    ),
)
