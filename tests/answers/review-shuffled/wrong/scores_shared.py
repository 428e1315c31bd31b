# score: 0/1
# status: refuted
# misconception: scores-shared

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("review-shuffled", case)
shuffled_shares = (scores / scores.sum())[[2, 0, 1]]
