"""The sections that a wrong idea sends back to: a lesson, and a heading of its notebook."""

from __future__ import annotations

import re

#: The exercise's own section, whichever it is.
OWN = ""

CHECKED = "Lesson 0, How an answer is checked"
SHARES = "Lesson 0, From scores to shares"
BLIND = "Lesson 0, Attention is blind to order"
WARM_UP = "Lesson 1, Warm-up: ten minutes of SymPy"
ROTATION = "Lesson 1, A rotation is a matrix"
TURNS_ADD_UP = "Lesson 1, Turns add up"
PROOF = "Lesson 1, The proof, line by line"
KEEPS = "Lesson 1, What a rotation keeps"
ONE_PAIR = "Lesson 1, Turning one pair"
BLOCK = "Lesson 1, The RoPE block"
EACH_PAIR = "Lesson 2, One frequency for each pair"
FREQUENCIES = "Lesson 2, One formula for all frequencies"
PERIODS = "Lesson 2, Frequencies and periods"
IMAGINARY_UNIT = "Lesson 3, The number that turns"
EULER = "Lesson 3, Euler's form"
COMPLEX_PAIR = "Lesson 3, A pair as one complex number"
ONE_TOKEN = "Lesson 3, A vector as complex numbers"
ONE_VECTOR = "Lesson 3, RoPE on one vector"
TOKEN_AND_POSITION = "Lesson 3, A token and its position"
LAYOUTS = "Lesson 3, Neighbours or halves"
LARGE_POSITIONS = "Lesson 3, Large positions"
SCORE = "Lesson 4, The score depends on n − m"
COMPLEX_SCORE = "Lesson 4, The score in complex numbers"
ONE_MATRIX = "Lesson 4, One matrix for the whole vector"
MANY_POSITIONS = "Lesson 4, One token, many positions"
BREAKING = "Lesson 4, Break it four ways"
SLIDING = "Lesson 4, A sentence slides along"
ADDED_OR_TURNED = "Lesson 4, Added or turned"
PERIODIC_SUM = "Lesson 5, A sum of periodic functions"
COSTS = "Lesson 5, What each form costs"
SEQUENCES = "Lesson 5, RoPE on a whole sequence"
PADDING = "Lesson 5, Padding on the left"
FEW_BITS = "Lesson 5, Large positions in few bits"
PERMUTATION = "Lesson 5, Two layouts, one permutation"
OTHER_WEIGHTS = "Lesson 5, Weights made for the other layout"
WHICH_CONVENTION = "Lesson 5, Which convention is it?"
ATTENTION = "Lesson 6, Where attention turns"
SINUSOIDAL = "Lesson 6, The sinusoidal embedding"
BIASES = "Lesson 6, Rivals that add to the score"
TWO_MAPS = "Lesson 6, Two maps: xPos"
EXPERIMENT = "Lesson 6, An experiment"
LONGER = "Lesson 7, What relative does not promise"
SQUEEZED = "Lesson 7, Squeezing the positions"
LARGER_BASE = "Lesson 7, A larger base"
DYNAMIC_BASE = "Lesson 7, A base that follows the length"
RAMP = "Lesson 7, A ramp between two ways"
LLAMA = "Lesson 7, Two wavelengths: Llama 3"
SEARCHED = "Lesson 7, Factors found by search: LongRoPE"
STILL_PAIRS = "Lesson 7, Pairs that stay still"
ALL_WAYS = "Lesson 7, All ways side by side"
CASE_STRATEGY = "Lesson 7, Case 1: choosing a strategy"
CASE_FAILURE = "Lesson 7, Case 2: diagnosing a failure"
CASE_LATENCY = "Lesson 7, Case 3: choosing under latency"
CASE_TRAINED = "Lesson 7, Case 4: a larger base, ALiBi or T5"
CASE_REGRESSION = "Lesson 7, Case 5: separating two effects"
PROPOSALS = "Lesson 7, Four proposals"
CHECKPOINTS = "Lesson 8, Two more, from real checkpoints"
NECESSITY = "Lesson 8, Why it must be a rotation"
SMALL_STEPS = "Lesson 8, From small steps to every step"
DROPPED = "Lesson 8, Drop one condition"
INVENTED = "Lesson 8, Invent an encoding"


def seen_from(section: str, own: str, lesson: int) -> str:
    """Name a section for a learner who is at an exercise.

    Parameters
    ----------
    section : str
        The section to reread.
    own, lesson : str, int
        The exercise's section and lesson. Within the lesson a section is named without it, and
        nobody is sent ahead.
    """
    if section == OWN:
        return own
    number, heading = _LESSON.fullmatch(section).groups()
    if int(number) > lesson:
        return own
    return heading if int(number) == lesson else section


_LESSON = re.compile(r"Lesson (\d), (.+)")
