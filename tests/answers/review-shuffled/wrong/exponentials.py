# score: 0/1
# status: refuted
# misconception: exponentials-not-shared

import numpy as np

from autograder.notebook import numbers

case = 2
(scores,) = numbers("review-shuffled", case)
shuffled_shares = np.exp(scores[[2, 0, 1]])
