"""Wrong ideas about positions: where they count from, and what becomes of special ones."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import BLOCK, LARGE_POSITIONS, TURNS_ADD_UP

MISCONCEPTIONS = (
    Misconception(
        "off-by-one",
        "One position too few",
        "Every angle is one θ too small. Positions count steps: at position 0 nothing has been "
        "turned, at position m there have been m turns; and between two tokens at the same "
        "position there are no steps at all. Where do you count from?",
        BLOCK,
    ),
    Misconception(
        "off-by-one-more",
        "One position too many",
        "Every angle is one θ too large. At position 0, and likewise between two tokens at the "
        "same position, nothing should be turned at all: what does yours do there?",
        BLOCK,
    ),
    Misconception(
        "position-for-distance",
        "The position taken for the distance",
        "This is the turn from position 0. The vector has been turned by m θ already; what is "
        "still missing to n θ?",
        TURNS_ADD_UP,
    ),
    Misconception(
        "backwards",
        "The difference the wrong way round",
        "This leads from n to m. Going up in position means turning on, by a positive angle. "
        "Which of the two positions must come first in the difference?",
        TURNS_ADD_UP,
    ),
    Misconception(
        "positions-added",
        "The two positions added",
        "The sum of the positions is not the way from one to the other: from 3 to 9 it is no "
        "longer than from 0 to 6. How many steps lie between them?",
        TURNS_ADD_UP,
    ),
    Misconception(
        "position-cut",
        "Positions cut to a few bits",
        "Small positions are right and larger ones are not: whole numbers of 8 or 16 bits cannot "
        "hold them, and start again from the other end. `np.int8` ends at 127, `np.uint8` knows "
        "no minus. What do your positions −1 and 300 become?",
        LARGE_POSITIONS,
    ),
    Misconception(
        "position-modulo",
        "Positions that start over",
        "From some position on everything repeats, since the position is taken modulo a length. "
        "RoPE has no longest length: each step turns on. Compare your result at that length with "
        "the one at position 0: should they be equal?",
        LARGE_POSITIONS,
    ),
    Misconception(
        "position-clipped",
        "Positions that stop at a largest one",
        "Beyond some position nothing turns any further, as at the end of a table. RoPE has no "
        "longest length: an angle is position times frequency, however large. Compare your "
        "results at two very large positions: should they be equal?",
        LARGE_POSITIONS,
    ),
    Misconception(
        "absolute-position",
        "The sign of the position lost",
        "Position −3 is turned like position 3. A negative position turns back, so that a turn at "
        "−3 and one at 3 undo each other. Turn a vector by both, one after the other: is it home "
        "again?",
        BLOCK,
    ),
    Misconception(
        "positions-from-a-table",
        "Positions looked up in a table",
        "A table is computed for the positions 0, 1, 2 and so on, and read by index. There −1 "
        "means the last row and not one step back, and beyond the end there is nothing. An angle "
        "can be computed for any position. Which row does yours take for −1?",
        LARGE_POSITIONS,
    ),
)
