"""What necessity asks of the maps, dropped: two maps, another start, a map for one side only."""

from __future__ import annotations

import sympy as sp

from ropelib.symbolic.theorems.named import NamedMatrix
from ropelib.symbolic.theorems.one_parameter import SOURCE
from ropelib.symbolic.theorems.products import (
    Cross,
    Dot,
    product,
    times,
    total,
)
from ropelib.symbolic.theorems.setting import as_matrix, minus, plus, power, s, score, shifted
from ropelib.symbolic.theorems.theorem import Step, Theorem, equation, refuted
from ropelib.symbolic.theorems.vocabulary import T, m, n, rotation, row, theta, turn

UNIT = as_matrix([1, 0], [0, 1])
XPOS = "Sun et al., arXiv:2212.10554, section 2, for the second example"


def _shear(position: sp.Expr) -> NamedMatrix:
    """Give M(m) = [[1, m], [0, 1]]."""
    return NamedMatrix("M", sp.Matrix([[1, position], [0, 1]]), arguments=(position,))


def _two_maps() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    zeta = sp.Symbol("zeta", positive=True)
    key = NamedMatrix("N", _shear(-n).value.T, arguments=(n,))
    stretched, shrunk = (
        NamedMatrix(name, zeta**power_of * rotation(position * theta), arguments=(position,))
        for name, position, power_of in (("X", m, m), ("Y", n, -n))
    )
    return (
        equation(
            "Give the queries M(m) = [[1, m], [0, 1]] and the keys N(n) = M(−n)ᵀ; both start at I.",
            _shear(sp.S.Zero),
            UNIT,
        ),
        equation(
            "Such matrices add up, so M(m)N(n)ᵀ knows only m − n: the encoding is relative.",
            product(_shear(m), T(key)),
            product(_shear(m), _shear(-n)),
            _shear(m - n),
        ),
        equation(
            "The score in full: the first entry of q meets the second of k, by the distance.",
            score(q, k, _shear(m), key),
            plus(Dot(q, k), times(q.value[0], k.value[1], minus(m, n))),
        ),
        refuted(
            "But M(m) is not orthogonal: it grows without bound.",
            product(_shear(m), T(_shear(m))),
            UNIT,
        ),
        equation(
            "xPos is the well-known example: X(m) = ζ^m R_(mθ) for queries and "
            "Y(n) = ζ^(−n) R_(nθ) for keys.",
            product(stretched, T(shrunk)),
            product(power(zeta, m - n), turn((m - n) * theta)),
        ),
        refuted(
            "It is not orthogonal either.",
            product(stretched, T(stretched)),
            UNIT,
        ),
    )


def _other_start() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    stretch = NamedMatrix("Q", sp.diag(2, 1))
    at_m, at_n = turn(m * theta), turn(n * theta)
    before = Dot(product(q, stretch, at_m), product(k, stretch, at_n))
    after = Dot(product(q, at_m, stretch), product(k, at_n, stretch))
    return (
        equation(
            "Put a fixed matrix before the turn, here Q = diag(2, 1). In the score it stands "
            "outside, and the turns between still join to one.",
            before,
            product(q, stretch, turn((m - n) * theta), T(stretch), T(k)),
        ),
        equation(
            "So it is relative, as for every Q.",
            shifted(before),
            before,
        ),
        equation(
            "At position 0 it is Q, not I.",
            product(stretch, turn(sp.S.Zero)),
            stretch.value,
        ),
        refuted(
            "And it is not orthogonal.",
            product(stretch, at_m, T(product(stretch, at_m))),
            UNIT,
        ),
        refuted(
            "Rows meet Q first. Behind the turn, as R(m)Q, it stands between the turns of q and k: "
            "that is not relative.",
            shifted(after),
            after,
        ),
    )


def _one_sided() -> tuple[Step, ...]:
    q, k = row("q"), row("k")
    turned = Dot(product(q, turn(m * theta)), k)
    here, further = (
        NamedMatrix("M", sp.Matrix(2, 2, sp.symbols(f"{letter}1:5", real=True)), arguments=(at,))
        for letter, at in (("a", m), ("b", m + s))
    )
    return (
        equation(
            "Turn the queries and leave the keys alone: only m is in the score.",
            turned,
            plus(
                times(Dot(q, k), sp.cos(m * theta)),
                times(Cross(q, k), sp.sin(m * theta)),
            ),
        ),
        refuted(
            "Moving both positions by s turns the query further from its key.",
            shifted(turned),
            turned,
        ),
        equation(
            "It is no better with any other matrix M(m): the shift changes the score by the "
            "difference of two matrices. For all q and k that is 0 only where M(m + s) = M(m), "
            "so M would be the same everywhere.",
            minus(Dot(product(q, further), k), Dot(product(q, here), k)),
            product(q, total(further, sp.MatMul(-1, here)), T(k)),
        ),
    )


THEOREMS: tuple[Theorem, ...] = (
    Theorem(
        "two-maps",
        "Two maps allow more",
        "With one map for queries and another for keys, relative encodings need not be rotations.",
        r"M(m) N(n)^{\mathsf T} = M(m - n), \qquad M(m) M(m)^{\mathsf T} \ne I",
        "M(m)N(n)ᵀ = M(m − n), M(m)M(m)ᵀ ≠ I",
        ("the maps of q and k may differ", "both are I at 0"),
        "for all real q, k, m, n and θ and every ζ > 0, at d = 2",
        _two_maps,
        XPOS,
    ),
    Theorem(
        "other-start",
        "A fixed matrix before the turn",
        "Without R(0) = I any fixed matrix Q may stand before the turn: Q R(m) is relative.",
        r"q Q R(m) \cdot k Q R(n) = q\, Q R(m - n) Q^{\mathsf T} k^{\mathsf T}",
        "q Q R(m) · k Q R(n) = q Q R(m − n) Qᵀ kᵀ",
        ("R(0) need not be I",),
        "for all real q, k, m, n, s and θ, with Q = diag(2, 1)",
        _other_start,
        SOURCE,
    ),
    Theorem(
        "one-sided",
        "A map for the queries alone is relative",
        "With queries that are turned and keys that are not, the score depends on n − m alone.",
        r"q R_{(m+s)\theta} \cdot k = q R_{m\theta} \cdot k",
        "q R_((m + s)θ) · k = q R_(mθ) · k",
        ("the map is used for q only",),
        "for all real q, k, m, s and θ, at d = 2",
        _one_sided,
        SOURCE,
        holds=False,
    ),
)
