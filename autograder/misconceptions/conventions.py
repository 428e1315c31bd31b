"""Wrong ideas about layouts and their permutation, and what RoPE programs cost and hold."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import (
    COSTS,
    FEW_BITS,
    OTHER_WEIGHTS,
    PADDING,
    PERIODIC_SUM,
    PERMUTATION,
    TOKEN_AND_POSITION,
    WHICH_CONVENTION,
)

MISCONCEPTIONS = (
    Misconception(
        "turned-on-for-back",
        "Turned on instead of back",
        "The vector e_i has been turned to its position already. This turns it once more, the same "
        "way round, and so to position 2i. To find the embedding again, undo the turn: which "
        "number takes e^(𝚒φ) back to 1?",
        TOKEN_AND_POSITION,
    ),
    Misconception(
        "swap-without-minus",
        "Entries exchanged, but no minus",
        "The two entries of each pair change places, and the minus is missing. Then every pair is "
        "mirrored and not turned: at a quarter turn [1, 0] goes to [0, 1], as it should, but where "
        "does [0, 1] go, and where must it go?",
        PERIODIC_SUM,
    ),
    Misconception(
        "minus-at-the-second-entry",
        "The minus at the wrong one of two entries",
        "Swapped like this, (x₂, −x₁), a pair is turned by a quarter *clockwise*. A quarter turn "
        "counter-clockwise takes [1, 0] to [0, 1], without a minus. Which of the two entries must "
        "then have it?",
        PERIODIC_SUM,
    ),
    Misconception(
        "falls-all-the-way",
        "“The score falls with every step of distance”",
        "A sum of cosines has no reason to fall all the way: after half a turn of the fastest pair "
        "its cosine rises again, while the slow pairs have hardly moved. Only on the whole does "
        "the curve come down. Compute it at the distances 3, 4, 5 and 6: does it fall throughout?",
        PERIODIC_SUM,
    ),
    Misconception(
        "zeros-left-out",
        "Products with 0 not counted",
        "A matrix product multiplies every entry of the row by every entry of the matrix; that "
        "most of these are 0 it does not know. To leave the zeros out is exactly what the other "
        "forms do. How many entries has a d×d matrix, and how many of them stand in blocks?",
        COSTS,
    ),
    Misconception(
        "complex-product-counted-once",
        "A complex product counted as one",
        "The processor has no complex numbers: (a + 𝚒b)(c + 𝚒s) is worked out with real ones. "
        "There are d/2 such products to be made. Multiply one of them out: how many real products "
        "stand there?",
        COSTS,
    ),
    Misconception(
        "padding-counted",
        "Padding counted as tokens",
        "Positions are counted from the beginning of the array, and so the padding is counted too. "
        "Then the position of a word depends on how long the longest sentence of its batch is. "
        "Where does the first real token of each row stand, and what position should it have?",
        PADDING,
    ),
    Misconception(
        "leading-one-forgotten",
        "The leading 1 not counted",
        "Seven digits are stored after the point, but there is one more before it, which is "
        "always 1 and need not be stored. So how many binary digits does a bfloat16 number have "
        "in all, and which is the largest whole number that they can write?",
        FEW_BITS,
    ),
    Misconception(
        "cut-not-rounded",
        "Digits cut off instead of rounded",
        "The number just below was taken. Numbers are rounded to the *nearest* one that can be "
        "held, which may lie above. Write down the neighbours of your position that bfloat16 can "
        "hold: which of the two is nearer?",
        FEW_BITS,
    ),
    Misconception(
        "float-16-for-bfloat-16",
        "The digits of float16",
        "float16 has 11 binary digits and bfloat16 has 8; both fill 16 bits, because bfloat16 "
        "spends more of them on the exponent. So it reaches farther and is coarser. Up to which "
        "whole number is every one exact with 8 binary digits?",
        FEW_BITS,
    ),
    Misconception(
        "neighbours-for-halves",
        "Neighbours turned where halves are meant",
        "Entries 1 and 2 are turned together here, as everywhere else in this course. But this "
        "question is about the *other* layout, in which entry j belongs with entry j + d/2. Turn "
        "[1, 0, 0, 0] in its first pair: which entry should grow there?",
        PERMUTATION,
    ),
    Misconception(
        "permutation-backwards",
        "The permutation the wrong way round",
        "This leads from the other layout to this one, and not from this one to the other. With "
        "four entries both are the same, since only the two in the middle change places; with six "
        "they differ. Write (1, 2, 3, 4, 5, 6) in the order that you need: where must 2 stand?",
        PERMUTATION,
    ),
    Misconception(
        "second-entries-first",
        "The second entries put first",
        "The two halves have changed places: the second entries of all pairs stand in front. Then "
        "every pair is read as (x₂, x₁), which is a reflection, and turns the other way round. "
        "Which entries does the half-split code read first?",
        PERMUTATION,
    ),
    Misconception(
        "permuted-across-heads",
        "All heads permuted as one",
        "The columns were moved as if all of them were one head, so that entries wander from one "
        "head to another. Each head has a RoPE of its own, on its own d columns. With two heads of "
        "four columns: which columns may column 2 change places with?",
        OTHER_WEIGHTS,
    ),
    Misconception(
        "mixed-layouts-relative",
        "“Two sound layouts may be mixed”",
        "Each layout is relative by itself, because q and k turn *together*. Here the same two "
        "entries of q and of k sit in different pairs, with other partners and other frequencies. "
        "Move both tokens on by one: by which angle does entry 2 turn in q, and by which in k?",
        PERMUTATION,
    ),
    Misconception(
        "column-form-is-other-way",
        "“Columns turn the other way round”",
        "What counts is where a vector goes, not from which side it is multiplied. Written for "
        "columns the same turn has the transposed matrix, [[c, −s], [s, c]]; written with *ours*, "
        "[[c, s], [−s, c]], a column turns clockwise. Put in [1, 0] at a quarter turn: does it "
        "come to [0, 1] or to [0, −1]?",
        WHICH_CONVENTION,
    ),
)
