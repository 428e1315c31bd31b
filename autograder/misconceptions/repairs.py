"""Wrong ideas that are met while broken programs are repaired."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import CHECKPOINTS

MISCONCEPTIONS = (
    Misconception(
        "permuted-twice",
        "Weights permuted twice",
        "The columns are moved from the order of halves to that of neighbours, but they had been "
        "moved when the checkpoint was converted. Done twice, entries of different pairs meet. "
        "Print which column makes the first pair now: should it be touched at all?",
        CHECKPOINTS,
    ),
    Misconception(
        "turned-before-the-gain",
        "Turned before the gain",
        "The vector is turned first, and then each entry gets its own factor. The factors stand "
        "between the two turns of a score, so that R(m) and R(n)ᵀ cannot meet and the score is no "
        "longer relative. Which of the two steps must come last?",
        CHECKPOINTS,
    ),
    Misconception(
        "gain-forgotten",
        "The gain is missing",
        "The pairs are turned as they should, but the learned factor of each entry is lost, as if "
        "all of them were 1. Take a gain of (2, 1): which entry should be twice as large before "
        "the turn?",
        CHECKPOINTS,
    ),
)
