"""Wrong ideas about periods, and about what frequencies and bases do to angles."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import EACH_PAIR, FREQUENCIES, PERIODS

MISCONCEPTIONS: tuple[Misconception, ...] = (
    Misconception(
        "equal-hands-tell-more",
        "“Many equal hands tell more than one”",
        "Hands that all turn alike show one and the same angle, so that reading all of them tells "
        "no more than reading one. Once that one hand has gone round, it stands where it stood at "
        "the start. Where do all the others stand then?",
        EACH_PAIR,
    ),
    Misconception(
        "base-slows-all-alike",
        "“A larger base slows all pairs alike”",
        "The base is raised to an exponent that differs from pair to pair, so that a larger base "
        "cannot reach all pairs equally. The first pair's exponent is 0. What does a larger base "
        "do to anything that is raised to 0?",
        FREQUENCIES,
    ),
    Misconception(
        "larger-base-faster",
        "“A larger base turns faster”",
        "The exponent of a frequency is negative: the base stands below the fraction bar, and a "
        "larger one makes the frequency smaller. Compute `100 ** -0.5` and `10000 ** -0.5`: which "
        "is the slower pair?",
        FREQUENCIES,
    ),
    Misconception(
        "turn-is-one-radian",
        "A whole turn counted as one radian",
        "One radian was taken for a whole turn. A turn is 2π radians, so that a pair needs 2π "
        "times as many positions for it. Take θ = 1: after one position the pair has turned by 1 "
        "radian. Is it back where it started?",
        PERIODS,
    ),
    Misconception(
        "frequency-for-period",
        "2π times the frequency",
        "The frequency is multiplied in, so that a slow pair would be back sooner than a fast one. "
        "A walker who covers θ a step needs 2π *divided* by θ steps for the way 2π. How many "
        "steps of 1/10 make a way of 1, and how many does yours give?",
        PERIODS,
    ),
    Misconception(
        "period-upside-down",
        "The fraction upside down",
        "Turns a position and positions a turn are each other's reciprocals, and here one stands "
        "for the other. A slow pair makes few turns in a text and needs many positions for one. "
        "Put in a very small θ: should your result be large or small?",
        PERIODS,
    ),
    Misconception(
        "one-pair-back-all-back",
        "“One pair is back, so all are”",
        "After its period one pair stands where it stood, but each pair has a period of its own. "
        "The whole vector is back only where every pair has made a whole number of turns. By "
        "which angle does each of the *other* pairs turn in that time?",
        PERIODS,
    ),
    Misconception(
        "wider-means-slower",
        "“A wider vector makes every pair slower”",
        "A wider vector has more pairs between the first and the last, so that the steps from one "
        "to the next are smaller. Pair 2 then lies nearer to pair 1, whose frequency is always 1. "
        "Does that make pair 2 slower or faster?",
        PERIODS,
    ),
)
