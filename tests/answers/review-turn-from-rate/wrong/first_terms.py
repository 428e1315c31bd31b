# score: 0/1
# status: refuted
# misconception: small-angle-series

import numpy as np

from autograder.notebook import numbers

case = 3
w, m = numbers("review-turn-from-rate", case)
A = np.array([[0, w], [-w, 0]])
turn_from_rate = np.eye(2) + m * A
