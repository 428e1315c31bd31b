# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
scores, token = numbers("review-share", case)
w = np.exp(scores)
share_again = w[token - 1] / w.sum()
