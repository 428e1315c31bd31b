# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 4
d, b, L = numbers("never-round", case)
T = 2 * np.pi * b ** (np.arange(0, d, 2) / d)
pairs_never_round = float(len(T[T > L]))
