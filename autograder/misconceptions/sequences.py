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
        "positions-of-one-row",
        "One row's positions for all rows",
        "Every sequence of the batch is turned by the positions of one of them, the first or the "
        "last, or by a mean. Where positions have the shape (…, L), each row brings its own. Take "
        "two equal rows at the positions [0, 1] and [5, 6]: should their results be equal?",
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
        "one-position-for-all",
        "One position for all tokens",
        "All tokens are turned by one position, such as the first one's, the last one's, or the "
        "number of tokens, so that their order leaves no trace. Take two equal tokens at the "
        "positions [0, 1]: should their results be equal, and are they in yours?",
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
    Misconception(
        "positions-along-pairs",
        "Positions along the pairs",
        "The positions run along the axis of the pairs, and the tokens' axis is left over. It "
        "fits only where there are as many tokens as pairs. Print `positions.shape` and "
        "`theta.shape`: which axis must be added to which, so that every token gets every "
        "frequency?",
        SEQUENCES,
    ),
    Misconception(
        "mixed-by-reshape",
        "Rows mixed up by a reshape",
        "Tokens get the positions of others, because an array was cut anew along other axes. "
        "`reshape` keeps the numbers in their order, and does not exchange axes; `np.repeat` "
        "gives each position several times in a row, and not the whole list again. Try it on "
        "`np.arange(6)`.",
        SEQUENCES,
    ),
    Misconception(
        "some-tokens-only",
        "Some tokens left as they were",
        "The first or the last token is treated otherwise than the rest: it alone is turned, or "
        "it alone is not. Every token turns by its own position. Look where your loop begins and "
        "ends, and where the `return` stands.",
        SEQUENCES,
    ),
    Misconception(
        "first-entries-first",
        "All first entries before all second ones",
        "The pairs are turned rightly, but the result holds all first entries of all tokens, and "
        "after them all second ones. In the result they stand side by side again, along the last "
        "axis. What becomes of [[1, 2], [3, 4]] at position 0 in yours?",
        SEQUENCES,
    ),
)
