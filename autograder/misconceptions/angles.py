"""Wrong ideas about the angle: what position, frequency and unit make of it."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import BLOCK, LARGE_POSITIONS, ONE_PAIR, PERIODS, ROTATION

MISCONCEPTIONS = (
    Misconception(
        "position-ignored",
        "The position is ignored",
        "This is the turn by one θ alone, the same at every position. A frequency is not an angle "
        "yet: by what must θ be multiplied, and where does that appear in your answer?",
        BLOCK,
    ),
    Misconception(
        "position-added",
        "Position and frequency added",
        "The angle is position *times* frequency. With a sum, position 0 would be turned too. "
        "What should the angle at position 0 be?",
        BLOCK,
    ),
    Misconception(
        "position-added-to-vector",
        "The position is added to the vector",
        "RoPE turns the vector and adds nothing: a sum changes its length. What is the length of "
        "x before, and after?",
        ONE_PAIR,
    ),
    Misconception(
        "multiplied-instead-of-turned",
        "Multiplied by m instead of turned m times",
        "The turn by one θ is multiplied by the position, so that the vector grows with it and is "
        "gone at position 0. Turning m times multiplies the *angle*: where should m stand?",
        BLOCK,
    ),
    Misconception(
        "frequency-ignored",
        "The frequency is ignored",
        "The angle is the position alone, as if every pair turned by one radian a step. The "
        "frequency says how fast a pair turns: where it is 0, nothing should move at any "
        "position. What does yours do at θ = 0?",
        BLOCK,
    ),
    Misconception(
        "degrees-for-radians",
        "Degrees for radians",
        "NumPy and SymPy take angles in radians: a whole turn is 2π and not 360. Either degrees "
        "went in as they are, or radians were converted once more. How many radians are 90 "
        "degrees, and in which unit is your angle?",
        ROTATION,
    ),
    Misconception(
        "turns-for-radians",
        "Whole turns for radians",
        "Everything turns 2π times too fast, as if the frequency counted whole turns. It is in "
        "radians a step already, and radians are what `np.cos` takes. With the frequency 1, by "
        "which angle does one step turn, and by which in yours?",
        PERIODS,
    ),
    Misconception(
        "low-precision-angles",
        "Angles in low precision",
        "The formula is right, but its angles are kept in 32 or 16 bits. Near 0 that does not "
        "show; at position 100 000 a 32-bit angle can be off in its third decimal. Look for the "
        "conversion: does anything here need it?",
        LARGE_POSITIONS,
    ),
    Misconception(
        "absolute-angle",
        "The sign of the angle lost",
        "A negative angle is turned like a positive one. A turn by −φ takes back a turn by φ, so "
        "that both together leave everything where it was. Where does a turn by −π/2 take [1, "
        "0], and where does yours?",
        ROTATION,
    ),
    Misconception(
        "angles-cut-to-integers",
        "Angles cut to whole numbers",
        "Only whole radians are turned: the rest of the angle is cut off, as happens in an array "
        "that was made for whole numbers. Slow pairs then stand still for a long time. Print the "
        "`dtype` of your angles: what becomes of 0.7 there?",
        BLOCK,
    ),
    Misconception(
        "few-digits-on-the-way",
        "Few digits on the way",
        "The formula is right, but only about 7 digits of the result are: on the way, numbers "
        "were kept in 32 bits. That the result has 64 again does not bring them back. Look for "
        "`float32` or `complex64`: does anything need it?",
        LARGE_POSITIONS,
    ),
)
