# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 4
scores, token = numbers("review-share", case)
share_again = 1 / np.exp(scores - scores[token - 1]).sum()
