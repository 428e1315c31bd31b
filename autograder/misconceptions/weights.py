"""Wrong ideas about attention weights, before there are positions."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import BLIND, CHECKED, SHARES

MISCONCEPTIONS: tuple[Misconception, ...] = (
    Misconception(
        "entries-crossed",
        "The entries are crossed",
        "The first entry of the one vector was multiplied by the second of the other. In a dot "
        "product equals meet equals: first with first, second with second. What does [1, 0] give "
        "with itself, if it is its length squared, 1?",
        CHECKED,
    ),
    Misconception(
        "product-of-sums",
        "The entries are added before they are multiplied",
        "Each vector's entries were added up, and the two sums multiplied. A dot product "
        "multiplies first, entry by entry, and adds after. [1, −1] with itself gives 1 + 1 = 2: "
        "what does your way give?",
        CHECKED,
    ),
    Misconception(
        "scores-shared",
        "The scores themselves are shared out",
        "Each score was divided by the sum of the scores. A score may be 0 or negative, and so "
        "would its share be. The softmax first takes e to the power of each score, which is "
        "always above 0. Which share does the score 0 get in yours, and in a softmax?",
        SHARES,
    ),
    Misconception(
        "exponentials-not-shared",
        "The exponentials are not divided by their sum",
        "These are e to the power of each score, the first of two steps. Shares are parts of one "
        "whole, and add up to 1. What do yours add up to, and what must each be divided by?",
        SHARES,
    ),
    Misconception(
        "divided-by-the-largest",
        "Divided by the largest and not by the sum",
        "Each exponential was divided by the largest one, so that the best token gets 1, the "
        "whole, and the others something on top. Shares add up to 1. What do yours add up to?",
        SHARES,
    ),
    Misconception(
        "values-left-behind",
        "The scores move, the values stay behind",
        "The scores came in the new order and met the values in the old one. A token moves as a "
        "whole, with its score and its value, as a person moves with hat and coat. Which value "
        "does the token with the largest score bring along, before and after?",
        BLIND,
    ),
    Misconception(
        "all-shares-alike",
        "All tokens count alike",
        "This is the plain mean of the values, as if all scores were equal. Attention weighs: a "
        "token whose score is 1 higher counts 2.718 times as much. Which of the three should "
        "count most here, and does your result lie nearer to its value?",
        BLIND,
    ),
)
