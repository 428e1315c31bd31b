# score: 0/1
# status: refuted
# misconception: position-ignored

import numpy as np

from autograder.notebook import numbers

case = 2
w, m = numbers("review-turn-from-rate", case)
turn_from_rate = [[np.cos(w), np.sin(w)], [-np.sin(w), np.cos(w)]]
