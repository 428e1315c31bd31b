"""The sections that a wrong idea sends back to."""

from __future__ import annotations

#: The exercise's own section, whichever it is.
OWN = ""

# Lesson 0: the headings of its notebook
CHECKED = "How an answer is checked"
SHARES = "From scores to shares"
BLIND = "Attention is blind to order"
LESSON_0 = frozenset({CHECKED, SHARES, BLIND})

# Lesson 1: the headings of its notebook
WARM_UP = "Warm-up: ten minutes of SymPy"
ROTATION = "A rotation is a matrix"
TURNS_ADD_UP = "Turns add up"
PROOF = "The proof, line by line"
KEEPS = "What a rotation keeps"
ONE_PAIR = "Turning one pair"
BLOCK = "The RoPE block"
LESSON_1 = frozenset({WARM_UP, ROTATION, TURNS_ADD_UP, PROOF, KEEPS, ONE_PAIR, BLOCK})

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


def seen_from(section: str, own: str) -> str:
    """Name a section for a learner whose exercise belongs to the section ``own``.

    Parameters
    ----------
    section : str
        The section to reread.
    own : str
        The exercise's own. From elsewhere, a section of lesson 0 or 1 is named with its lesson;
        from lessons 0 and 1 nobody is sent ahead.
    """
    if section == OWN:
        return own
    for number, headings in enumerate((LESSON_0, LESSON_1)):
        if section in headings:
            if own in LESSON_0 and number:
                return own
            return section if own in headings else f"Lesson {number}, {section}"
    return own if own in LESSON_0 | LESSON_1 else section
