"""Wrong ideas about which token of a sequence has which position."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import SEQUENCES

MISCONCEPTIONS = (
    Misconception(
        "positions-from-index",
        "The index for the position",
        "Tokens are turned by where they stand in the array, 0, 1, 2 and so on; the positions "
        "that were given are not used. A sequence may start at 100, or have gaps. With the "
        "positions [7, 9], where is the first token, and where does yours put it?",
        SEQUENCES,
    ),
    Misconception(
        "positions-from-row-0",
        "One row's positions for all rows",
        "Every sequence of the batch is turned by the positions of the first one. Where positions "
        "have the shape (…, L), each row brings its own. Take two equal rows at the positions [0, "
        "1] and [5, 6]: should their results be equal?",
        SEQUENCES,
    ),
    Misconception(
        "positions-along-head-axis",
        "Positions along the wrong axis",
        "The positions run along the axis before the tokens', which counts heads or sequences, so "
        "that all tokens in it are turned alike. The shape is (…, L, d). Which axis, from the "
        "end, counts the tokens?",
        SEQUENCES,
    ),
    Misconception(
        "positions-reversed",
        "Positions in reverse order",
        "The first token is turned by the last position and the last token by the first. Token "
        "and position belong together by their index, whatever the order. Which entry of "
        "`positions` belongs to `x[0]`?",
        SEQUENCES,
    ),
    Misconception(
        "first-position-for-all",
        "One position for all tokens",
        "All tokens are turned by the first one's position, so that their order leaves no trace. "
        "Take two equal tokens at the positions [0, 1]: should their results be equal, and are "
        "they in yours?",
        SEQUENCES,
    ),
    Misconception(
        "offset-forgotten",
        "The start of the sequence forgotten",
        "The sequence is turned as if it began at position 0. Among its own tokens the distances "
        "stay right, but not to keys that were stored earlier. By which angle must a token at "
        "position 100 be turned when it comes alone?",
        SEQUENCES,
    ),
    Misconception(
        "offset-twice",
        "The start of the sequence added twice",
        "The start of the sequence is added to positions that hold it already. For a sequence "
        "from 0 it does not show; from 10 on, the first token is turned as if it stood at 20. "
        "Where do the given positions count from?",
        SEQUENCES,
    ),
)
