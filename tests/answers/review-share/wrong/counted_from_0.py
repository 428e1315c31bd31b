# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 2
scores, token = numbers("review-share", case)
w = np.exp(scores)
share_again = w[token] / w.sum()
