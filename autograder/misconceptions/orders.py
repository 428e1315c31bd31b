"""Wrong ideas about the order and the spacing of the positions of a sequence."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import SEQUENCES

MISCONCEPTIONS = (
    Misconception(
        "positions-sorted",
        "Positions brought into order",
        "The positions are sorted first, or each kept once, so that a token may get another "
        "one's position. Token and position belong together by their index. Take the positions "
        "[9, 2]: where is the first token, and where does yours put it?",
        SEQUENCES,
    ),
    Misconception(
        "positions-ranked",
        "Ranks for positions",
        "Tokens are turned by the place that their position has among the others, 0 for the "
        "smallest and so on. Gaps and starting points are lost. With the positions [5, 100], by "
        "how many steps are the two tokens apart, and in yours?",
        SEQUENCES,
    ),
    Misconception(
        "positions-cumulated",
        "Positions added up",
        "Each token is turned by the sum of all positions up to its own. Positions are counted "
        "from the start of the text already, and not from the token before. With [1, 2, 3], "
        "where does your last token stand?",
        SEQUENCES,
    ),
    Misconception(
        "gaps-forgotten",
        "The gaps between positions forgotten",
        "Positions are counted on evenly from the first one. Those that were given may leave "
        "gaps, or go back. With the positions [4, 9, 11], where is the second token, and where "
        "does yours put it?",
        SEQUENCES,
    ),
    Misconception(
        "counted-from-the-end",
        "Counted back from the last token",
        "Tokens are turned by how far they stand before the last one. So the last one is never "
        "turned, and all others turn backwards as the text goes on. Which token should stay as "
        "it is when the positions are [0, 1, 2]?",
        SEQUENCES,
    ),
    Misconception(
        "positions-scaled",
        "Positions divided by a length",
        "The positions are divided by the number of tokens, or by the largest one. So the same "
        "token at the same position is turned by less in a longer text, and distances no longer "
        "mean the same. Should one more token at the end change those before it?",
        SEQUENCES,
    ),
)
