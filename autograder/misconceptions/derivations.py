"""Wrong ideas in the lines of a derivation by hand."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import ONE_PAIR, PROOF, TURNS_ADD_UP

MISCONCEPTIONS = (
    Misconception(
        "angles-subtracted",
        "The angles subtracted",
        "One turn after the other turns further, and not back. Take a = b = π/2: where is [1, 0] "
        "after both, and where does yours put it?",
        TURNS_ADD_UP,
    ),
    Misconception(
        "entrywise-product",
        "Entries multiplied one by one",
        "A matrix product is not the product of the entries: each entry is a row times a column, "
        "and so a sum of two products. Which two, at the top left?",
        PROOF,
    ),
    Misconception(
        "lost-sign",
        "A sign lost in the product",
        "The −sin in the second row got lost: it stands in the column that the first row is "
        "multiplied by. Which sign does sin a sin b get?",
        PROOF,
    ),
    Misconception(
        "second-for-first",
        "The second component for the first",
        "This is the second entry of the turned vector. Row times *which* column gives the first?",
        ONE_PAIR,
    ),
)
