# score: 0/1
# status: refuted
# misconception: exponent-doubled

import numpy as np

from autograder.notebook import numbers

case = 1
d, j, b = numbers("theta-value", case)
one_frequency = b ** (-4 * (j - 1) / d)
