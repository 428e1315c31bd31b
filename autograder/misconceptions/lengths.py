"""Wrong ideas about lengths: what a turn does to the size of things."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import KEEPS

MISCONCEPTIONS = (
    Misconception(
        "scaled-on-the-way",
        "One factor too many",
        "A constant factor has come in: somewhere something is multiplied or divided, by 2, √d or "
        "d perhaps. Turning scales nothing: at position 0 a vector stays as it is, and the score "
        "of two vectors is their plain dot product. What does yours give there?",
        KEEPS,
    ),
    Misconception(
        "normalised-on-the-way",
        "Made length 1 on the way",
        "Vectors are divided by their lengths, so that only their directions are left. RoPE turns "
        "and leaves lengths alone, since they carry meaning too. How long is [3, 4] before, and "
        "after?",
        KEEPS,
    ),
    Misconception(
        "turning-stretches",
        "Turning taken for stretching",
        "Entries change when a vector turns, one grows while the other shrinks, and it may look "
        "longer; but square both new entries and add: which terms cancel, and what is left?",
        KEEPS,
    ),
)
