"""The lesson's written answer: why a score stays when both tokens move."""

from __future__ import annotations

from autograder.exercises.lesson_04.setting import LESSON
from autograder.memo import Memo

MEMOS = (
    Memo(
        id="relative-memo",
        lesson=LESSON,
        title="Why the score stays when both tokens move",
        concepts=("relative",),
        points=3,
        reread="The score depends on n − m",
        rubric=(
            (
                1,
                "says what happens to q and to k when both tokens move by s positions: each pair "
                "of both turns on by the same angle sθ_j.",
            ),
            (
                1,
                "says why that leaves the dot product: a common turn keeps lengths and the angle "
                "between them, or R(m + s)R(n + s)ᵀ = R(m − n).",
            ),
            (
                1,
                "says what does change, or what the score still depends on: the vectors "
                "themselves, or the distance n − m with its sign.",
            ),
        ),
    ),
)
