# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("review-shuffled", case)
shuffled_shares = np.exp(scores) / np.exp(scores).sum()
