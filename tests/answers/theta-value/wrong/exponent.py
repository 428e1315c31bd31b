# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, j, b = numbers("theta-value", case)
one_frequency = -2 * (j - 1) / d
