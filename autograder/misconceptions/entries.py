"""Wrong ideas about entries: which are computed, from what, and where they are put."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import ONE_PAIR, ONE_TOKEN

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
        "second-entries-left",
        "Every second entry left as it was",
        "The first entry of each pair is right, and the second one is still that of x. A turn "
        "changes both: a quarter turn takes [1, 0] to [0, 1]. Where is the second entry computed, "
        "and is it stored?",
        ONE_PAIR,
    ),
    Misconception(
        "first-half-only",
        "Half of the pairs left as they were",
        "The first half of the pairs is turned, and the others come back as they were. Every pair "
        "turns, the slow ones too. How many pairs has a vector of d = 8 entries, and how many of "
        "them does yours turn?",
        ONE_TOKEN,
    ),
    Misconception(
        "first-pair-only",
        "The first pair alone",
        "The first pair is dealt with and the others are not. A vector of d entries has d/2 "
        "pairs, each with a frequency of its own. What becomes of entries 3 and 4 in yours?",
        ONE_TOKEN,
    ),
)
