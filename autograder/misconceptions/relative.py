"""Wrong ideas about why, and when, a score depends on the distance alone."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import (
    ADDED_OR_TURNED,
    BREAKING,
    COMPLEX_SCORE,
    MANY_POSITIONS,
    ONE_MATRIX,
    SCORE,
    SLIDING,
)

MISCONCEPTIONS = (
    Misconception(
        "diagonal-for-block-diagonal",
        "Block-diagonal taken for diagonal",
        "All entries beside the diagonal are counted as zeros, but each block reaches one entry "
        "further on either side: there stand its sines. How many entries has one 2×2 block, and "
        "how many of them lie on the diagonal?",
        ONE_MATRIX,
    ),
    Misconception(
        "zeros-make-determinant-zero",
        "“So many zeros, so the determinant is 0”",
        "A determinant is 0 where a matrix squeezes some vector to nothing, and not where many "
        "of its entries are 0: the identity has most zeros of all, and its determinant is 1. "
        "Which vector could a turn of every pair squeeze to nothing?",
        ONE_MATRIX,
    ),
    Misconception(
        "every-angle-new",
        "“Another angle, so another vector”",
        "The angle does grow from position to position, but a vector sees it only up to whole "
        "turns of 2π. Where the frequency is a fraction of a whole turn, some multiple of it is a "
        "whole number of turns. Which one, for the frequency shown?",
        MANY_POSITIONS,
    ),
    Misconception(
        "comes-round-again",
        "“Sooner or later everything comes round again”",
        "Coming close is not coming back. To be back, a pair must have made whole turns exactly: t "
        "steps of 1 radian would have to be 2πk, with whole numbers t and k. Solve that for π: "
        "what would it make of π?",
        MANY_POSITIONS,
    ),
    Misconception(
        "wrong-factor-conjugated",
        "The conjugate on the other factor",
        "The conjugate stands on x' instead of y'. The real part does not show it, and the "
        "imaginary part changes its sign, which would turn the angle round later on. Which of the "
        "two has the bar in x' ȳ'?",
        COMPLEX_SCORE,
    ),
    Misconception(
        "transpose-forgotten",
        "The transpose is missing",
        "This is R(m) R(n), where the angles add. The key comes in as a column, (k R(n))ᵀ = R(n)ᵀ "
        "kᵀ, and a transposed turn goes back. With m = n nothing should be left of the two turns: "
        "what is left in yours?",
        SCORE,
    ),
    Misconception(
        "added-is-relative",
        "“Added positions are relative, too”",
        "Of the four terms of (x + PE(m)) · (y + PE(n)) only one depends on the distance; two of "
        "them know one position each, and change when both tokens move. Take x = [1, 0], y = [0, "
        "0]: what does x · PE(n) do from n = 0 to n = 1?",
        ADDED_OR_TURNED,
    ),
    Misconception(
        "speeds-may-differ",
        "“q and k may turn at different speeds”",
        "Moving both tokens by s turns q by sα and k by sβ. With different frequencies the angle "
        "between the two changes, and the score with it. By how much, for s = 1 and your two "
        "frequencies?",
        BREAKING,
    ),
    Misconception(
        "learned-is-relative",
        "“A learned table will be relative”",
        "A table has a row of its own for each position, and nothing ties these rows to each "
        "other. So a score at (1, 2) holds other vectors than one at (0, 1). Training may bring "
        "them near each other; what would make them equal?",
        BREAKING,
    ),
    Misconception(
        "other-vectors-other-scores",
        "“Other vectors, so another score”",
        "Both vectors do change, but together: they turn by the same angles. A score depends on "
        "lengths and on the angle between the two, and a common turn leaves these alone. Turn two "
        "sticks on a table together: which distances between them change?",
        SLIDING,
    ),
    Misconception(
        "positions-exchanged",
        "The two positions exchanged",
        "The first token stands at m and has PE(m) with it, the second one at n has PE(n). In a "
        "mixed term, one token meets the position of the *other*. Which position does x meet in "
        "x · PE(n)?",
        ADDED_OR_TURNED,
    ),
)
