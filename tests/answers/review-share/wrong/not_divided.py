# score: 0/1
# status: refuted
# misconception: exponentials-not-shared

import numpy as np

from autograder.notebook import numbers

case = 1
scores, token = numbers("review-share", case)
share_again = np.exp(scores)[token - 1]
