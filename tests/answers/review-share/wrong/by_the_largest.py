# score: 0/1
# status: refuted
# misconception: divided-by-the-largest

import numpy as np

from autograder.notebook import numbers

case = 1
scores, token = numbers("review-share", case)
w = np.exp(scores)
share_again = w[token - 1] / w.max()
