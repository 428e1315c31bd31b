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
SEQUENCES = "Lesson 5, RoPE on a whole sequence"
ATTENTION = "Lesson 6, Where attention turns"
LONGER = "Lesson 7, What relative does not promise"
LARGER_BASE = "Lesson 7, A larger base"


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
