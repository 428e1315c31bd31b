# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 6
w, m = numbers("review-turn-from-rate", case)
step = np.array([[1, w / 1e7], [-w / 1e7, 1]])
turn_from_rate = np.linalg.matrix_power(step, 10**7 * m).round(4)
