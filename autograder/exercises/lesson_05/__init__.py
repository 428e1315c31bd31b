"""Lesson 5: full RoPE, on sequences, batches and heads, in either layout, and what it costs."""

from autograder.exercises.lesson_05 import (
    any_dimension,
    conventions,
    costs,
    few_bits,
    layouts,
    layouts_code,
    mean_score,
    places,
    review,
    rope_sequence,
    swapping,
)

_BLANKS, *_PROOFS = layouts.EXERCISES

EXERCISES = (
    *review.EXERCISES,
    *swapping.EXERCISES,
    *any_dimension.EXERCISES,
    *mean_score.EXERCISES,
    *costs.EXERCISES,
    *rope_sequence.EXERCISES,
    *places.EXERCISES,
    *few_bits.EXERCISES,
    _BLANKS,
    *layouts_code.PERMUTED,
    *layouts_code.TURNED,
    *_PROOFS,
    *layouts_code.MENDED,
    *conventions.EXERCISES,
)

MEMOS = ()
