# score: 0/2
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, theta = numbers("two-scores", case)
scores_5_8_and_12_15 = (q @ k) * np.cos(3 * theta)
