"""Wrong ideas about entries: which are computed, from what, and where they are put."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import ONE_PAIR

MISCONCEPTIONS = (
    Misconception(
        "overwritten",
        "The first entry overwritten too early",
        "The second entry of a pair is computed from the *new* first one. Both need the old pair: "
        "compute both, and only then store them. Where is a value used that has changed already?",
        ONE_PAIR,
    ),
    Misconception(
        "input-mutated",
        "The input is changed",
        "The function writes into the array that it was given, so that the caller's numbers are "
        "others afterwards. Make a new array for the result. Where do you assign to an entry of "
        "the input?",
        ONE_PAIR,
    ),
    Misconception(
        "components-swapped",
        "The two entries exchanged",
        "Each pair is turned, and then written down the other way round. At position 0 nothing "
        "should move: what becomes of [1, 0] there in yours?",
        ONE_PAIR,
    ),
    Misconception(
        "one-entry-left",
        "One entry of each pair left as it was",
        "One entry of each pair is right, and the other one is still that of x, or 0. A turn "
        "changes both: a quarter turn takes [1, 0] to [0, 1]. Where is the other entry computed, "
        "and is it stored?",
        ONE_PAIR,
    ),
    Misconception(
        "entry-copied",
        "One entry copied from the other",
        "Both entries of a pair are computed in the same way, or with only a sign changed. In "
        "the first one the cosine goes with the pair's first entry; which of the two does it go "
        "with in the second one? Compare your two lines factor by factor.",
        ONE_PAIR,
    ),
    Misconception(
        "turned-vector-added",
        "The turned vector is added to x",
        "The turned vector is added to x instead of taking its place, so that at position 0 "
        "everything is doubled. Look for a `+=` on an array that holds x already. What becomes "
        "of [1, 0] at position 0 in yours?",
        ONE_PAIR,
    ),
    Misconception(
        "turn-not-applied",
        "The turn itself is given back",
        "Angles, cosines and sines, or matrices come back: what x should be turned by, and not "
        "the turned x. The result should have the shape of x and double when x is doubled. Does "
        "yours?",
        ONE_PAIR,
    ),
)
