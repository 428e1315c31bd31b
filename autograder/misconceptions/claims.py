"""Wrong ideas that stand behind a claim believed or denied."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import LARGER_BASE, LONGER, MANY_POSITIONS, ONE_PAIR

MISCONCEPTIONS = (
    Misconception(
        "cosine-makes-non-linear",
        "“There is a cosine, so it is not linear”",
        "cos and sin are not linear in the *angle*. In x the formula only multiplies by fixed "
        "numbers and adds. Which operation on x₁ and x₂ is not allowed in a linear map, and does "
        "it occur?",
        ONE_PAIR,
    ),
    Misconception(
        "equal-elsewhere",
        "“The same token, so the same vector”",
        "The token comes in as the same vector, but each position turns it by its own angle. What "
        "stays the same at equal distances is a *score*, and not the turned vector. Let the first "
        "pair be [1, 0]: where does it point at each of the two positions?",
        MANY_POSITIONS,
    ),
    Misconception(
        "relative-means-extrapolates",
        "“Relative, so it works at any length”",
        "That a score depends on the distance alone says which scores are equal, and not which "
        "distances a model has met. A longer text brings angles in the slow pairs that training "
        "never showed. Which is the largest angle of the slowest pair within the trained length?",
        LONGER,
    ),
    Misconception(
        "periods-grow-alike",
        "“A larger base makes all periods grow alike”",
        "A period is 2π times a power of the base, and the exponent differs from pair to pair. So "
        "a larger base does not reach all pairs equally. Which exponent has the first pair, and "
        "does its period grow at all?",
        LARGER_BASE,
    ),
)
