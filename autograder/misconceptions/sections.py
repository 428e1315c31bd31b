"""The sections that a wrong idea sends back to."""

from __future__ import annotations

#: The exercise's own section, whichever it is.
OWN = ""

# Lesson 1: the headings of its notebook
WARM_UP = "Warm-up: ten minutes of SymPy"
ROTATION = "A rotation is a matrix"
TURNS_ADD_UP = "Turns add up"
PROOF = "The proof, line by line"
KEEPS = "What a rotation keeps"
ONE_PAIR = "Turning one pair"
BLOCK = "The RoPE block"
LESSON_1 = frozenset({WARM_UP, ROTATION, TURNS_ADD_UP, PROOF, KEEPS, ONE_PAIR, BLOCK})

FREQUENCIES = "Lesson 2, One formula for all frequencies"
PERIODS = "Lesson 2, Frequencies and periods"
ONE_TOKEN = "Lesson 3, A vector as complex numbers"
LAYOUTS = "Lesson 3, Neighbours or halves"
LARGE_POSITIONS = "Lesson 3, Large positions"
SCORE = "Lesson 4, The score depends on n − m"
COMPLEX_SCORE = "Lesson 4, The score in complex numbers"
MANY_POSITIONS = "Lesson 4, One token, many positions"
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
        The exercise's own. From later lessons, a section of lesson 1 is named with its lesson;
        from lesson 1 nobody is sent ahead.
    """
    if section == OWN:
        return own
    if own in LESSON_1:
        return section if section in LESSON_1 else own
    return f"Lesson 1, {section}" if section in LESSON_1 else section
