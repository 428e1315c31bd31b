# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, L = numbers("never-round", case)
T = 2 * np.pi * b ** (np.arange(0, d, 2) / d)
pairs_never_round = d // 2
