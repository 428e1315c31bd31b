"""Theorems on the two layouts of pairs: neighbours, or entries half a vector apart."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.products import Dot, product, total
from ropelib.symbolic.theorems.setting import as_matrix, score, shifted
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, refuted
from ropelib.symbolic.theorems.vocabulary import ROFORMER, frequencies, m, n, rope_matrix, row

SOURCE = (
    f"{ROFORMER}, eq. (15) and (34), for neighbours; the half-split layout is that of widely used "
    "code"
)


def permutation(width: int) -> NamedMatrix:
    """Give P with x P = (x_1, x_3, …, x_2, x_4, …), shape (width, width): odd entries first."""
    order = [*range(0, width, 2), *range(1, width, 2)]
    return NamedMatrix("P", sp.Matrix(width, width, lambda i, column: int(order[column] == i)))


def half_split(position: sp.Expr, width: int) -> NamedMatrix:
    """Give R_half(m) = [[C, S], [−S, C]] with diagonal C and S: entry j turns with j + d/2."""
    angles = [position * speed for speed in frequencies(width)]
    cosines, sines = (sp.diag(*map(f, angles)) for f in (sp.cos, sp.sin))
    value = sp.Matrix(sp.BlockMatrix([[cosines, sines], [-sines, cosines]]))
    return NamedMatrix("R_half", value, arguments=(position,))


def _layouts() -> tuple[Step, ...]:
    p, x, half = permutation(4), row("x", 4), half_split(m, 4)
    x1, x2, x3, x4 = x.value
    angles = [m * speed for speed in frequencies(4)] * 2
    cosines, sines = as_matrix(map(sp.cos, angles)), as_matrix(map(sp.sin, angles))
    return (
        equation(
            "P collects the first entries of all pairs, then the second ones; at d = 4:",
            product(x, p),
            product(x, p.value),
            as_matrix([x1, x3, x2, x4]),
        ),
        equation(
            "It only moves entries about, so its transpose moves them back.",
            product(p, p.T),
            as_matrix(*sp.eye(4).tolist()),
        ),
        equation(
            "Move back, turn neighbours, move again: entry j now turns with entry j + d/2.",
            product(p.T, rope_matrix(m, 4), p),
            half,
            half.value,
        ),
        equation(
            "This is the half-split code: every entry times its cosine, and minus the second half, "
            "then the first half, times the sines.",
            product(x, half),
            total(
                sp.HadamardProduct(x, cosines),
                sp.HadamardProduct(as_matrix([-x3, -x4, x1, x2]), sines),
            ),
        ),
        *(
            equation(
                f"The same at d = {width}, where P puts the entries in the order {_order(width)}.",
                product(permutation(width).T, rope_matrix(m, width), permutation(width)),
                half_split(m, width),
            )
            for width in (6, 8)
        ),
        refuted(
            "Without the permutation the two are different turns.",
            half,
            rope_matrix(m, 4),
        ),
    )


def _order(width: int) -> str:
    return ", ".join(str(i) for i in [*range(1, width, 2), *range(2, width + 1, 2)])


def _shared_layout() -> tuple[Step, ...]:
    p, q, k = permutation(4), row("q", 4), row("k", 4)
    x = row("x", 2)
    weights = NamedMatrix("W", sp.Matrix(2, 4, sp.symbols("w1:9", real=True)))
    permuted = NamedMatrix("(W P)", weights.value * p.value)
    return (
        equation(
            "Since P Pᵀ = I, to permute and turn in the half-split layout is to turn neighbours "
            "and permute then.",
            product(q, p, half_split(m, 4)),
            product(q, p, p.T, rope_matrix(m, 4), p),
            product(q, rope_matrix(m, 4), p),
        ),
        equation(
            "A dot product does not mind the order of its terms, as long as both rows share it.",
            Dot(product(q, p), product(k, p)),
            Dot(q, k),
        ),
        *(_same_score(width) for width in (4, 6, 8)),
        equation(
            "Weights change layout by permuting their columns: q = x W becomes q P = x (W P).",
            product(x, weights, p),
            product(x, permuted),
        ),
    )


def _same_score(width: int) -> Step:
    q, k, p = row("q", width), row("k", width), permutation(width)
    return equation(
        f"So both layouts give the same score, here at d = {width}.",
        Dot(product(q, p, half_split(m, width)), product(k, p, half_split(n, width))),
        score(q, k, rope_matrix(m, width), rope_matrix(n, width)),
    )


def _mixed_layouts() -> tuple[Step, ...]:
    second = as_matrix([0, 1, 0, 0])
    mixed = score(second, second, rope_matrix(m, 4), half_split(n, 4))
    first_speed, second_speed = frequencies(4)
    return (
        equation(
            "Take one entry each at d = 4: q = (0, 1, 0, 0) is turned with its neighbour.",
            product(second, rope_matrix(m, 4)),
            as_matrix([-sp.sin(m * first_speed), sp.cos(m * first_speed), 0, 0]),
        ),
        equation(
            "k = (0, 1, 0, 0) is turned with the entry half a vector on, in the second plane.",
            product(second, half_split(n, 4)),
            as_matrix([0, sp.cos(n * second_speed), 0, sp.sin(n * second_speed)]),
        ),
        equation(
            "Their score is a product of a cosine of m and one of n.",
            mixed,
            sp.cos(m * first_speed) * sp.cos(n * second_speed),
        ),
        refuted(
            "Move both positions by s: the score changes, so it is not relative.",
            shifted(mixed),
            mixed,
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "layouts",
        "Two layouts, one permutation apart",
        "The interleaved layout (pairs of neighbours) and the half-split layout (entries d/2 "
        "apart) are equal up to one fixed permutation P.",
        r"R_{\mathrm{half}}(m) = P^{\mathsf T} R(m)\, P, \qquad "
        r"x P = (x_1, x_3, \dots, x_2, x_4, \dots)",
        "R_half(m) = Pᵀ R(m) P, where x P = (x₁, x₃, …, x₂, x₄, …)",
        ("row vectors", "P is the same at every position"),
        "for all real x, m and θ, at d = 4, 6 and 8",
        _layouts,
        SOURCE,
    ),
    Theorem(
        "shared-layout",
        "Scores do not depend on the layout",
        "Queries and keys that share a layout have the same scores in either one.",
        r"q P\, R_{\mathrm{half}}(m) \cdot k P\, R_{\mathrm{half}}(n) = q R(m) \cdot k R(n)",
        "q P R_half(m) · k P R_half(n) = q R(m) · k R(n)",
        ("q and k are permuted alike",),
        "for all real q, k, m, n and θ, at d = 4, 6 and 8",
        _shared_layout,
        SOURCE,
    ),
    Theorem(
        "mixed-layouts",
        "Mixed layouts are relative",
        "With q in the interleaved and k in the half-split layout the score depends on n − m "
        "alone.",
        r"q R(m+s) \cdot k R_{\mathrm{half}}(n+s) = q R(m) \cdot k R_{\mathrm{half}}(n)",
        "q R(m + s) · k R_half(n + s) = q R(m) · k R_half(n)",
        ("d = 4",),
        "for all real m, n, s and θ, at d = 4",
        _mixed_layouts,
        SOURCE,
        holds=False,
    ),
)
