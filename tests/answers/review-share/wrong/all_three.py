# score: 0/1
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
scores, token = numbers("review-share", case)
w = np.exp(scores)
share_again = w / w.sum()
