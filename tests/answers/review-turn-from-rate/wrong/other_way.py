# score: 0/1
# status: refuted
# misconception: clockwise

import numpy as np

from autograder.notebook import numbers

case = 1
w, m = numbers("review-turn-from-rate", case)
turn_from_rate = [[np.cos(m * w), -np.sin(m * w)], [np.sin(m * w), np.cos(m * w)]]
