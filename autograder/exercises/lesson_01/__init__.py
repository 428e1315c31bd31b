"""Lesson 1: the rotation block, from a turned vector to the 2×2 block of RoPE."""

from autograder.exercises.lesson_01 import (
    apply_2d,
    block,
    composition,
    isometry,
    look_alike_memo,
    review,
    rotation,
    warm_up,
)

EXERCISES = (
    *review.EXERCISES,
    *warm_up.EXERCISES,
    *rotation.EXERCISES,
    *composition.EXERCISES,
    *isometry.EXERCISES,
    *apply_2d.EXERCISES,
    *block.EXERCISES,
)

MEMOS = look_alike_memo.MEMOS
