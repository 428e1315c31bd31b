"""Wrong ideas about attention around the turned queries and keys."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import ATTENTION

MISCONCEPTIONS = (
    Misconception(
        "values-turned",
        "The values are turned too",
        "The values are turned along with queries and keys. Positions belong in the *scores*; "
        "values are what is mixed, and go in as they are. With one single token the result is its "
        "value: what does yours give when it stands at position 5?",
        ATTENTION,
    ),
    Misconception(
        "scale-missing",
        "The scale is missing",
        "The scores go into the softmax undivided, so that the largest takes nearly all of the "
        "weight, the more the longer the vectors are. How does the typical size of a dot product "
        "grow with d, and what brings it back?",
        ATTENTION,
    ),
    Misconception(
        "scale-by-d",
        "Divided by d",
        "The scores are divided by d itself, so that the weights become too even. A dot product "
        "of d random entries grows more slowly than d: draw some for d = 4 and d = 400 and "
        "compare. By which factor did they grow?",
        ATTENTION,
    ),
    Misconception(
        "softmax-over-queries",
        "The softmax along the wrong axis",
        "For each key the weights of all queries add up to 1. It should be the other way: each "
        "query shares out one whole among the keys. A query is a row in the table of scores: do "
        "your rows add up to 1, or your columns?",
        ATTENTION,
    ),
    Misconception(
        "softmax-missing",
        "The softmax is missing",
        "The values are mixed by the scores themselves, which may be negative and need not add up "
        "to 1. With one single token attention gives its value back, whatever the score is. What "
        "does yours give?",
        ATTENTION,
    ),
)
