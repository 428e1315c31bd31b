"""Why rotations: one linear relative map is orthogonal and adds up, step by step."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.kinds import Expression, Step

_REREAD = "Why it must be a rotation"

_a, _b, _c, _d, _e, _f, _g, _h = sp.symbols("a b c d e f g h", real=True)
_m, _n, _phi = sp.symbols("m n phi", real=True)
_cos, _sin = sp.cos(_phi), sp.sin(_phi)

_PUT_IN = "Put your shift in: the second position must become 0, and the first moves along with it."


def _rows(*rows: list[object]) -> sp.ImmutableMatrix:
    return sp.ImmutableMatrix(rows)


EXERCISES = (
    lesson_exercise(
        id="necessity-entries",
        title="An entry is a score",
        concepts=("necessity",),
        points=1,
        kind=Expression(
            (
                Step(
                    "entry_2_1",
                    _c * _e + _d * _f,
                    wrong={"transpose-forgotten": _c * _e + _d * _g},
                    consequence="qR(m) is the second row of R(m), and kR(n) the first row of "
                    "R(n). What is their dot product?",
                ),
                Step(
                    "entry_2_2",
                    _c * _g + _d * _h,
                    wrong={"transpose-forgotten": _c * _f + _d * _h},
                    consequence="Both are second rows now: of R(m) and of R(n). What is their dot "
                    "product?",
                ),
            ),
            "a b c d e f g h",
        ),
        hints=(
            "A unit row picks a row of the matrix: which one does [0, 1] pick?",
            "[0, 1] R(m) = [c, d], and [1, 0] R(n) = [e, f].",
            "The first blank is [c, d] · [e, f]; for the second take [g, h] instead of [e, f].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="necessity-shift",
        title="The shift that leads to position 0",
        concepts=("necessity",),
        points=1,
        kind=Expression(
            (
                Step(
                    "shift_to_zero",
                    -_n,
                    wrong={"shift-the-wrong-way": _n},
                    consequence="Both positions move by s, and n + s must be 0.",
                ),
                Step(
                    "first_position_then",
                    _m - _n,
                    wrong={"shift-the-wrong-way": _m + _n, "distance-backwards": _n - _m},
                    consequence=_PUT_IN,
                ),
            ),
            "m n",
        ),
        hints=(
            "Which s makes n + s equal to 0?",
            "s = −n. Where does m move to, when −n is added?",
            "The blanks are −n and m + s with that s put in: two expressions in m and n.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="necessity-adds-up",
        title="It adds up",
        concepts=("necessity",),
        points=2,
        kind=Expression(
            (
                Step(
                    "own_transpose_at",
                    sp.S.Zero,
                    consequence="In R(m)R(n)ᵀ = R(m − n) put n = m: at which position does it "
                    "end up?",
                    case="R(m)R(m)ᵀ",
                ),
                Step(
                    "transpose_at",
                    -_n,
                    wrong={"shift-the-wrong-way": _n},
                    consequence="In R(m)R(n)ᵀ = R(m − n) put m = 0. R(0) = I leaves R(n)ᵀ alone.",
                ),
                Step(
                    "product_at",
                    _m + _n,
                    consequence="R(n) is the transpose of R(−n), so R(m)R(n) = R(m)R(−n)ᵀ. Put −n "
                    "in place of n.",
                ),
                Step(
                    "five_times_at",
                    5 * _m,
                    consequence="Multiply one R(m) after the other: where does each bring you?",
                ),
            ),
            "m n",
        ),
        hints=(
            "All four come from R(m)R(n)ᵀ = R(m − n): put other positions in place of m and n.",
            "First n = m; then m = 0; then −n in place of n, where R(−n)ᵀ = R(n).",
            "The first is `0`, the second `-n`; the third is m − (−n), and the last that rule, "
            "four times over.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="necessity-orthogonal-matrices",
        title="All orthogonal matrices of the plane",
        concepts=("necessity",),
        points=3,
        kind=Expression(
            (
                Step(
                    "rows_multiplied",
                    _rows(
                        [_a**2 + _b**2, _a * _c + _b * _d],
                        [_a * _c + _b * _d, _c**2 + _d**2],
                    ),
                    wrong={
                        "transpose-forgotten": _rows(
                            [_a**2 + _b * _c, _a * _b + _b * _d],
                            [_a * _c + _c * _d, _b * _c + _d**2],
                        ),
                    },
                    consequence="Row 1, column 2 of RRᵀ is the first row of R times its second "
                    "row.",
                ),
                Step(
                    "turning",
                    _rows([_cos, _sin], [-_sin, _cos]),
                    wrong={"mirror-for-turn": _rows([_cos, _sin], [_sin, -_cos])},
                    consequence="Its second row must have the length 1, be perpendicular to [cos "
                    "φ, sin φ], and make the determinant 1.",
                ),
                Step(
                    "mirroring",
                    _rows([_cos, _sin], [_sin, -_cos]),
                    wrong={"mirror-for-turn": _rows([_cos, _sin], [-_sin, _cos])},
                    consequence="The same two conditions as for the turn, but with the "
                    "determinant −1.",
                ),
            ),
            "a b c d phi",
        ),
        hints=(
            "`R * R.T` gives the first matrix; set it equal to I and read its entries as "
            "sentences about the two rows.",
            "The second row has length 1 and is perpendicular to the first. Only two rows are: "
            "some row and its negative.",
            "The second row is ±[−sin φ, cos φ]; the determinant tells which sign is which.",
        ),
        reread=_REREAD,
    ),
)
