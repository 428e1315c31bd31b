# score: 0/1
# status: refuted
# misconception: symmetric-for-skew

import numpy as np

from autograder.notebook import numbers

case = 4
w, m = numbers("review-turn-from-rate", case)
turn_from_rate = [[np.cosh(m * w), np.sinh(m * w)], [np.sinh(m * w), np.cosh(m * w)]]
