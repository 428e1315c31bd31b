"""Wrong ideas about which pairs of a vector are turned."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import ONE_TOKEN

MISCONCEPTIONS = (
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
    Misconception(
        "last-pair-only",
        "The last pair alone",
        "Only the last pair is turned. That happens where the result is made anew, from x or "
        "from zeros, for every pair: each step throws away what the one before did. Where is "
        "your result made, inside the loop or before it?",
        ONE_TOKEN,
    ),
    Misconception(
        "last-pair-left",
        "The last pair forgotten",
        "All pairs are turned but the last. A count that stops one too early does this: "
        "`range(n)` ends before n already, without taking 1 away. How many pairs has a vector of "
        "d = 4 entries, and how many does your loop meet?",
        ONE_TOKEN,
    ),
    Misconception(
        "every-second-pair",
        "Every second pair left as it was",
        "Pairs 1, 3, 5 and so on are turned, and those between them are not. A step of 2 belongs "
        "to *entries*, and a step of 1 to pairs: together they count twice. Which pairs does "
        "yours meet for d = 8?",
        ONE_TOKEN,
    ),
)
