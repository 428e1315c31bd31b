"""Wrong ideas about which two entries are a pair."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import LAYOUTS

MISCONCEPTIONS = (
    Misconception(
        "half-split",
        "Pairs taken from the two halves",
        "Entry j is paired with entry j + d/2, as some models do. Here neighbours are a pair: "
        "entries 1 and 2, then 3 and 4. Both layouts are sound, but weights made for one do not "
        "fit the other. Turn [1, 0, 0, 0] in its first pair: which entry should grow?",
        LAYOUTS,
    ),
    Misconception(
        "half-split-read",
        "Read in halves, written as neighbours",
        "The pairs are read from the two halves, and written down next to each other. At position "
        "0 nothing should move, yet here entries change places. What becomes of [1, 2, 3, 4] at "
        "position 0?",
        LAYOUTS,
    ),
    Misconception(
        "half-split-written",
        "Read as neighbours, written in halves",
        "The right neighbours are turned together, but the result is left in two halves: all the "
        "first entries, then all the second ones. At position 0 nothing should move. What becomes "
        "of [1, 2, 3, 4] there, and which step is still missing?",
        LAYOUTS,
    ),
    Misconception(
        "rotate-half-with-adjacent-angles",
        "Partners from halves, angles for neighbours",
        "Two layouts are mixed: an entry's partner comes from the other half, while the angles "
        "are laid out for neighbours. Then the two partners turn by different angles, and lengths "
        "change. Write down for d = 4 each entry's partner and its angle: do partners share one?",
        LAYOUTS,
    ),
    Misconception(
        "adjacent-with-tiled-angles",
        "Partners from neighbours, angles for halves",
        "Two layouts are mixed: neighbours are partners, as they should be, while the angles are "
        "laid out for halves, the whole list of them and then once more. Write down for d = 4 the "
        "angle of each entry: are those of entries 1 and 2 the same?",
        LAYOUTS,
    ),
    Misconception(
        "pairs-shifted",
        "Pairs that begin one entry too late",
        "Entries 2 and 3 are a pair here, then 4 and 5, and at the end the last with the first. "
        "The first pair is made of the first two entries. Turn [1, 0, 0, 0] in its first pair: "
        "which entry should grow, and which does in yours?",
        LAYOUTS,
    ),
    Misconception(
        "pairs-overlapping",
        "Pairs that overlap",
        "Entries 1 and 2 are turned, then 2 and 3, and so on: each entry belongs to two pairs, "
        "and the later ones to none. Pair j is made of entries 2j − 1 and 2j. By how much must "
        "your index grow from one pair to the next?",
        LAYOUTS,
    ),
)
