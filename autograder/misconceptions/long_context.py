"""Wrong ideas about scaled frequencies: factors, exponents, ramps, pairs that stay still."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import (
    ALL_WAYS,
    DYNAMIC_BASE,
    LARGER_BASE,
    LLAMA,
    RAMP,
    SEARCHED,
    SQUEEZED,
    STILL_PAIRS,
)

MISCONCEPTIONS = (
    Misconception(
        "nothing-squeezed",
        "The frequencies of training, unchanged",
        "These are the frequencies before anything was done for the longer text. With them the "
        "last position has an angle that training never reached. Which factor takes position L′ "
        "back to position L?",
        SQUEEZED,
    ),
    Misconception(
        "context-taken-off",
        "Taken off, not divided",
        "L′ − L is taken off the position. That moves the last position to L as well, but the "
        "first ones become negative, and nothing is squeezed: all distances stay as long as they "
        "were. Where should position 0 go, and where does yours go?",
        SQUEEZED,
    ),
    Misconception(
        "vector-scaled-for-angles",
        "The vector scaled in place of the angle",
        "L/L′ is multiplied to the turned vector, not to its angle. That makes the vector shorter "
        "and turns it as far as before, so that the new angles are still there. In cos(mθ)·x₁ − "
        "sin(mθ)·x₂, where does the factor belong?",
        SQUEEZED,
    ),
    Misconception(
        "base-times-the-length-factor",
        "The base multiplied in place of the frequencies",
        "Here the base became larger by L′/L, which slows the pairs unevenly and the first one not "
        "at all. Interpolation multiplies every frequency by one and the same number. Is your "
        "first frequency below 1?",
        SQUEEZED,
    ),
    Misconception(
        "base-exponent-upside-down",
        "The exponent of λ upside down",
        "Here L′/L is raised to (d − 2)/d, and λ^((d−2)/d) shall be L′/L. To undo a power, raise "
        "to its reciprocal. A λ made for 4L must be a little larger than 4: is yours?",
        LARGER_BASE,
    ),
    Misconception(
        "factor-without-the-base",
        "λ alone, without b",
        "This is the factor by which the base grows, and not the new base. A base that was 10000 "
        "and is to become larger cannot end near 4. What is left to be multiplied in?",
        LARGER_BASE,
    ),
    Misconception(
        "changed-within-the-trained-length",
        "Short texts changed as well",
        "For a text shorter than the trained context the factor falls below 1, and the base is "
        "made smaller. But within the trained context nothing needs to change. What is the "
        "smallest value that the factor should take?",
        DYNAMIC_BASE,
    ),
    Misconception(
        "frequencies-divided-for-base",
        "All frequencies divided, where the base was meant",
        "Every frequency is divided by length/trained, which squeezes the fast pairs too. Dynamic "
        "NTK raises the base and keeps θ₁ = 1 at every length. What is your first frequency for a "
        "text twice as long?",
        DYNAMIC_BASE,
    ),
    Misconception(
        "ramp-not-clipped",
        "A ramp that goes on beyond its ends",
        "γ is left as the straight line gives it, below 0 for slow pairs and above 1 for fast "
        "ones. A share lies between 0 and 1: beyond the ends of the ramp it stays there. Print "
        "your γ: which pairs are outside?",
        RAMP,
    ),
    Misconception(
        "periods-blended",
        "Periods blended, not frequencies",
        "The blend is made of wavelengths, (1 − γ) of one and γ of the other, and turned into a "
        "frequency at the end. At both ends of the ramp that is the same, but not between. Of "
        "which two *frequencies* should the blend be made?",
        RAMP,
    ),
    Misconception(
        "ramp-in-the-index",
        "The ramp of the code, not that of the paper",
        "Your ramp is straight in the number of the pair, from a pair rounded down to a pair "
        "rounded up. That is what a widely used program does. The paper's is straight in the turns "
        "r_j that a pair makes in training. What is γ where r_j is halfway between 1 and 32?",
        RAMP,
    ),
    Misconception(
        "squared-factor-forgotten",
        "Once for both vectors",
        "The attention factor is multiplied to the queries and to the keys, and a score is a "
        "product of one of each. If both vectors are 1.1 times as long, by what is their dot "
        "product larger?",
        RAMP,
    ),
    Misconception(
        "logarithm-of-ten",
        "A logarithm to base 10",
        "The logarithm in the attention factor is the natural one, `np.log`. To base 10 it is "
        "smaller by a factor of 2.3. What is `np.log(10)`, and what is `np.log10(10)`?",
        RAMP,
    ),
    Misconception(
        "no-smooth-part",
        "No way between kept and slowed",
        "Each pair is either kept or divided by the full factor. Between the two wavelengths "
        "Llama 3 blends the two, so that neighbouring pairs stay alike. What should a pair get "
        "whose wavelength lies exactly between the limits?",
        LLAMA,
    ),
    Misconception(
        "one-factor-for-all-pairs",
        "One factor for all pairs",
        "All pairs are divided by the length factor. Here each pair has a factor of its own, found "
        "by search and listed in `factors`. Which number divides the second frequency?",
        SEARCHED,
    ),
    Misconception(
        "multiplied-by-searched-factors",
        "Multiplied by the factors",
        "The factors are those by which the *periods* grow, and frequencies shrink by them. With "
        "your numbers the slow pairs become fast ones. Should a longer text make a pair turn "
        "faster?",
        SEARCHED,
    ),
    Misconception(
        "exponent-of-the-whole-width",
        "The exponent with the whole width",
        "The frequencies of the turned pairs count from d, and so they stop far from the slow end. "
        "Here the turned part is a vector of its own, of width `rotated`: its last frequency is "
        "near 1/b. Which width stands in your exponent?",
        STILL_PAIRS,
    ),
    Misconception(
        "still-pairs-at-one",
        "1 in place of 0 for still pairs",
        "A pair with θ = 1 turns by a whole radian at every position: it is the fastest of all. To "
        "stay still is to turn by 0 at every position. Which θ gives m · θ = 0 for every m?",
        STILL_PAIRS,
    ),
    Misconception(
        "still-pairs-first",
        "The still pairs in front",
        "The pairs that stay still stand before those that turn. Here the first `rotated` entries "
        "turn and the rest stays. Which pair holds entries 1 and 2, and should it turn?",
        STILL_PAIRS,
    ),
    Misconception(
        "pairs-within-counted",
        "The pairs that do come round, counted",
        "These are the pairs whose period fits into the text. Asked were those that need longer "
        "than the whole text for one turn. Take your number off d/2: what is left?",
        ALL_WAYS,
    ),
    Misconception(
        "turns-of-one-radian",
        "2π left out of the period",
        "1/θ is compared with the length, and the period is 2π/θ: more than six times as long. The "
        "pairs in between were counted wrongly. After how many positions has a pair with θ = 1/100 "
        "gone round once?",
        ALL_WAYS,
    ),
)
