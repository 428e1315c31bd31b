"""Wrong ideas about the exponent of a frequency."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import FREQUENCIES

MISCONCEPTIONS = (
    Misconception(
        "exponent-off-by-one",
        "The exponent one pair ahead",
        "Each pair has the frequency of the next one. The first pair's should be 1, for any base, "
        "because anything to the power 0 is 1. Which exponent does your first pair have?",
        FREQUENCIES,
    ),
    Misconception(
        "exponent-doubled",
        "The exponent twice as large",
        "The exponents run to nearly 2, so that the last pairs are far too slow. They should stay "
        "below 1, whatever d is. With d = 4, which exponent has your second pair, and what share "
        "of the way from 0 to 1 should it be?",
        FREQUENCIES,
    ),
    Misconception(
        "exponent-halved",
        "The exponent half as large",
        "The exponents end near 1/2, so that the last pairs are far too fast. They should come "
        "close to 1, the closer the larger d is. From one pair to the next, how many *entries* do "
        "you move on, and how many of the d does your exponent count?",
        FREQUENCIES,
    ),
    Misconception(
        "exponent-without-minus",
        "The exponent without its minus",
        "The frequencies grow from pair to pair, to thousands of radians a step. They should "
        "fall: the first pair is the fastest. Compute `100 ** 0.5` and `100 ** -0.5`: which of "
        "them is a frequency below 1?",
        FREQUENCIES,
    ),
    Misconception(
        "exponent-linspace",
        "The exponents spread to the very end",
        "The exponents are spread evenly from 0 to 1 with both ends taken, so that the last "
        "frequency is exactly 1/b. They should stop one step before 1, and a step is 2/d wide. "
        "With d = 8, how wide are your steps?",
        FREQUENCIES,
    ),
    Misconception(
        "integer-division",
        "The exponent divided as whole numbers",
        "The exponents come out as whole numbers, because `//` rounds down: after the first pair "
        "all turn equally slowly. Print your exponents for d = 8: should there be fractions among "
        "them?",
        FREQUENCIES,
    ),
    Misconception(
        "exponent-shifted",
        "The exponent counted from the middle",
        "The exponents run from 1 to 2 where they should run from 0 to 1, as if half of the pairs "
        "had been counted before. Every frequency is b times too small. Where does your count of "
        "the pairs start?",
        FREQUENCIES,
    ),
    Misconception(
        "exponent-of-second-entries",
        "The exponent half a step ahead",
        "The exponents are counted at the second entries of the pairs, 1, 3, 5 and so on, where "
        "0, 2, 4 was meant. The first frequency should be 1 for every base. Which exponent has "
        "your first pair?",
        FREQUENCIES,
    ),
)
