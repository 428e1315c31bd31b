# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 5
d, b, j, L = numbers("turns-in-context", case)
theta = b ** (-2 * (j - 1) / d)
turns_in_context = round(L * theta / (2 * np.pi), 3)
