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
    Misconception(
        "another-scale",
        "Divided by another number",
        "The scores are divided, but not by √d: the number of tokens, of pairs, or of the "
        "values' entries stands there. d is the length of a query and of a key. Print the number "
        "that you divide by for L = 3, d = 8: is it √8?",
        ATTENTION,
    ),
    Misconception(
        "scale-after-softmax",
        "Divided by √d too late",
        "The weights are divided by √d, and not the scores. So they no longer add up to 1, and "
        "the softmax is as sharp as before. With one single token attention gives its value "
        "back: what does yours give?",
        ATTENTION,
    ),
    Misconception(
        "softmax-over-everything",
        "One softmax over the whole table",
        "All weights of all queries together add up to 1. It should be so for each query by "
        "itself, which shares out one whole among the keys. Print the sums of your rows: which "
        "axis does the sum need?",
        ATTENTION,
    ),
    Misconception(
        "not-divided-by-the-sum",
        "The exponentials not divided by their sum",
        "The values are mixed by exponentials that do not add up to 1, so that the result grows "
        "with the number of tokens. A softmax has a second step. With one single token attention "
        "gives its value back: what does yours give?",
        ATTENTION,
    ),
    Misconception(
        "largest-key-only",
        "The best key takes everything",
        "Each query takes the value of the key with the largest score and leaves the others "
        "aside. Attention mixes: keys with nearly the same score should have nearly the same "
        "weight. What does yours give for two equal keys with different values?",
        ATTENTION,
    ),
    Misconception(
        "causal-mask",
        "Later keys are hidden",
        "Each query sees only the keys up to its own place. Language models that write do so, "
        "but it is not asked here: every token may look at every other one. What does your first "
        "token see, and what should it?",
        ATTENTION,
    ),
    Misconception(
        "queries-and-keys-exchanged",
        "Queries and keys exchanged",
        "The table of scores is transposed: a row belongs to a key, and the softmax shares out "
        "among the queries. The result has a row for each *query*. In q kᵀ, what does row 1 "
        "hold, and what in k qᵀ?",
        ATTENTION,
    ),
    Misconception(
        "keys-for-values",
        "The keys are mixed instead of the values",
        "The weights are right, but they mix the keys. Queries and keys only decide *how much* "
        "each token counts; what is handed on are the values. Take values of zeros: what should "
        "come out, and what does in yours?",
        ATTENTION,
    ),
    Misconception(
        "weights-returned",
        "The weights are given back",
        "These are the weights of the keys, and the values do not come in. The last step of "
        "attention mixes the values by them. Which product of a table of (L, L) and one of (L, "
        "e) has the shape (L, e)?",
        ATTENTION,
    ),
)
