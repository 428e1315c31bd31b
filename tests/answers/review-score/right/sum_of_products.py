# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
q, k = numbers("review-score", case)
score_again = np.sum(q * k)
