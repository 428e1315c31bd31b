"""Lesson 4: the score of a query and a key depends on the distance of their positions alone."""

from autograder.exercises.lesson_04 import (
    added_or_turned,
    any_dimension,
    breaking,
    conjugates,
    inner_products,
    many_positions,
    position_matrix,
    proofs,
    relative_memo,
    review,
    score_code,
    sentences,
)

EXERCISES = (
    *review.EXERCISES,
    *position_matrix.EXERCISES,
    *many_positions.EXERCISES,
    *conjugates.EXERCISES,
    *inner_products.EXERCISES,
    *score_code.COMPLEX,
    *proofs.EXERCISES,
    *score_code.REAL,
    *any_dimension.EXERCISES,
    *breaking.EXERCISES,
    *sentences.EXERCISES,
    *added_or_turned.EXERCISES,
)

MEMOS = relative_memo.MEMOS
