"""Wrong ideas about a turn itself: its signs, its sine and cosine."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import KEEPS, ONE_PAIR, ROTATION, TURNS_ADD_UP

MISCONCEPTIONS = (
    Misconception(
        "clockwise",
        "Turned clockwise",
        "This is what a turn by the opposite angle gives. In this course angles run "
        "counter-clockwise, so that a small turn takes [1, 0] upwards. Three slips do this: the "
        "minus at the wrong sine, the matrix on the wrong side, `R @ x` for `x @ R`, or a "
        "conjugated phase. Which is yours?",
        ROTATION,
    ),
    Misconception(
        "column-form",
        "The matrix for column vectors",
        "This is the matrix that turns a *column* counter-clockwise, R v. The course multiplies a "
        "*row* from the left, v R, and there the same matrix turns clockwise: it is the "
        "transpose. Where does [1, 0] @ M go, and is that the matrix's first row or its first "
        "column?",
        ROTATION,
    ),
    Misconception(
        "look-alike",
        "The look-alike, with + for −",
        "Both sines have the same sign. It looks like a rotation, and at multiples of π/2 it even "
        "keeps lengths, but elsewhere it stretches. Take φ = π/4: how long is [1, 1] before, and "
        "after?",
        KEEPS,
    ),
    Misconception(
        "both-minus",
        "Both sines with a minus",
        "Both sines come with a minus, so that the two entries of a pair can cancel: at φ = π/4 "
        "nothing is left of [1, 1]. A turn loses nothing. Does a small turn take [1, 0] upwards "
        "or downwards, and which does yours?",
        KEEPS,
    ),
    Misconception(
        "reflection",
        "A reflection",
        "Lengths stay, but the plane is flipped over: doing it twice leads back, which a turn "
        "does not. Turn [0, 1] by a small angle: does its second entry become negative?",
        KEEPS,
    ),
    Misconception(
        "sine-cosine-swapped",
        "Sine and cosine swapped",
        "At the angle 0 nothing should move, but cos 0 = 1 stands where 0 should be. Which of the "
        "two must multiply a vector's own entry?",
        ROTATION,
    ),
    Misconception(
        "sine-term-missing",
        "The sine's share is missing",
        "Each entry is only multiplied by the cosine; what it should get from its partner is "
        "missing. After a quarter turn nothing would be left, since cos(π/2) = 0. Where does a "
        "quarter turn take [1, 0], and which product puts it there?",
        ROTATION,
    ),
    Misconception(
        "not-turned",
        "Not turned at all",
        "The vector comes back as it was, whatever the angle. At position 0 that is right, and "
        "elsewhere it is not. Where does the angle enter, and is it the turned vector that is "
        "given back?",
        ROTATION,
    ),
    Misconception(
        "applied-twice",
        "Turned twice",
        "The angle is twice what it should be: the turn happens two times, or its angle is "
        "doubled. A quarter turn takes [1, 0] to [0, 1]; yours takes it on to [−1, 0]. Where is "
        "the second turn?",
        TURNS_ADD_UP,
    ),
    Misconception(
        "rotation-added",
        "The cosine and the sine are added",
        "The cosine and the sine are *added* to the vector, as in a sinusoidal encoding. RoPE "
        "multiplies by them: a vector of zeros stays zero at every position. What becomes of [0, "
        "0] in yours?",
        ONE_PAIR,
    ),
)
