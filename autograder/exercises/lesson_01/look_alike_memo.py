"""The lesson's written answer: why the look-alike is no rotation."""

from __future__ import annotations

from autograder.exercises.lesson_01.setting import LESSON
from autograder.memo import Memo

MEMOS = (
    Memo(
        id="look-alike-memo",
        lesson=LESSON,
        title="Why the look-alike is no rotation",
        concepts=("isometry",),
        points=3,
        reread="What a rotation keeps",
        rubric=(
            (1, "names something that every rotation keeps, such as lengths or right angles."),
            (
                1,
                "shows that the look-alike does not keep it: with a vector and an angle φ, worked "
                "out, or with a formula.",
            ),
            (1, "says at which angles φ this argument holds, and at which it does not."),
        ),
    ),
)
