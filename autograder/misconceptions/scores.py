"""Wrong ideas about the score of a query and a key."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import COMPLEX_SCORE, SCORE

MISCONCEPTIONS = (
    Misconception(
        "plain-dot-product",
        "The dot product without a turn",
        "This is q · k as it stands. Three slips lead here: nothing is turned, both are turned to "
        "the same position, or the position is left out on the way. Move the key some steps away: "
        "should the score stay the same?",
        SCORE,
    ),
    Misconception(
        "only-query-turned",
        "The query alone is turned",
        "The query is turned to its position and the key is not. Put both at the same position: "
        "the distance is 0, so the score should be the plain dot product. What does yours give?",
        SCORE,
    ),
    Misconception(
        "only-key-turned",
        "The key alone is turned",
        "The key is turned to its position and the query is not. Move both on by 10 positions: "
        "the distance stays, so what should the score do, and what does yours?",
        SCORE,
    ),
    Misconception(
        "key-turned-backwards",
        "The key turned the other way",
        "Query and key are turned in opposite directions, so that their angles add and the score "
        "depends on m + n. Move both on by one position: the distance stays as it was. Does your "
        "score?",
        SCORE,
    ),
    Misconception(
        "distance-backwards",
        "The distance the wrong way round",
        "The distance is counted from n to m. Two slips do this: m and n are exchanged, or the "
        "conjugate stands on the wrong factor while the phase stays as it was. Take q = [1, 0] "
        "and k = [0, 1], and turn the key alone by a quarter turn: which sign has the score?",
        SCORE,
    ),
    Misconception(
        "conjugate-forgotten",
        "The conjugate is missing",
        "The two complex numbers are multiplied as they stand, so that their angles add. A dot "
        "product needs the difference of the angles. Take q = k = i, which is the pair [0, 1]: "
        "what is their dot product, and what is i · i?",
        COMPLEX_SCORE,
    ),
    Misconception(
        "imaginary-part",
        "The imaginary part for the real one",
        "This is the imaginary part of the product. For q = k at the same position the score is "
        "the squared length of q, and the imaginary part is 0. Which part of a complex product "
        "holds the dot product?",
        COMPLEX_SCORE,
    ),
    Misconception(
        "modulus-taken",
        "The modulus for the real part",
        "This is an absolute value, which is never negative. A score can be: take q = k, and turn "
        "the key by half a turn. Which sign does the score have then, and which part of the "
        "complex product has a sign?",
        COMPLEX_SCORE,
    ),
    Misconception(
        "not-summed",
        "The sum is missing",
        "There is one number for each pair, or for each entry, and the score is one number "
        "altogether. A dot product multiplies entry by entry, and then does one thing more. What "
        "is [1, 2] · [3, 4]?",
        SCORE,
    ),
    Misconception(
        "absolute-distance",
        "The sign of the distance lost",
        "Only how far the key stands from the query counts, and not on which side. But a turn by "
        "n − m and one by m − n lead to different places. Take q = [1, 0] and k = [0, 1] at the "
        "positions 0 and 1, and exchange the positions: should the score stay the same?",
        SCORE,
    ),
    Misconception(
        "exponential-taken",
        "The exponential taken already",
        "This is e to the power of the score. The exponential belongs to the softmax of "
        "attention, which comes later; a score itself can be 0 or negative. What is the score of "
        "[1, 0] and [0, 1] at the same position, and what does yours give?",
        SCORE,
    ),
    Misconception(
        "real-parts-only",
        "One half of the entries left out",
        "Only the first entries of the pairs are multiplied, or only the second ones: of the "
        "complex numbers the real parts alone. A dot product takes both. What is [1, 2] · [3, "
        "4], and which of its two products is missing in yours?",
        COMPLEX_SCORE,
    ),
)
