# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 6
w, m = numbers("review-turn-from-rate", case)
turn_from_rate = [[0, m * w], [-m * w, 0]]
