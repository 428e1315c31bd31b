# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("review-shuffled", case)
powers = np.exp(scores)
shuffled_shares = (powers / powers.sum())[[2, 0, 1]]
