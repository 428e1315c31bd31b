"""Lesson 7: long contexts, and what becomes of the periods and distances of training."""

from autograder.exercises.lesson_07 import (
    base_code,
    base_factor,
    cases_failure,
    cases_latency,
    cases_proposals,
    cases_regression,
    cases_root_cause,
    cases_strategy,
    cases_trained,
    compared,
    extrapolation,
    interpolation,
    memos,
    ramp_code,
    ramps,
    review,
    uneven_periods,
)

EXERCISES = (
    *review.EXERCISES,
    *extrapolation.EXERCISES,
    *interpolation.EXERCISES,
    *base_code.SQUEEZED,
    *uneven_periods.EXERCISES,
    *base_factor.EXERCISES,
    *base_code.SCALED_BASE,
    *base_code.DYNAMIC_NTK,
    *ramps.BLANKS,
    *ramp_code.YARN,
    *ramps.COMPARING,
    *ramp_code.LLAMA3,
    *compared.EXERCISES,
    *ramp_code.PARTIAL_ROTARY,
    *compared.COMPARING,
    *cases_strategy.EXERCISES,
    *cases_failure.EXERCISES,
    *cases_latency.EXERCISES,
    *cases_trained.EXERCISES,
    *cases_regression.EXERCISES,
    *cases_root_cause.EXERCISES,
    *cases_proposals.EXERCISES,
)

MEMOS = memos.MEMOS
