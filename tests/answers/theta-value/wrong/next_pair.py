# score: 0/1
# status: refuted
# misconception: exponent-off-by-one

import numpy as np

from autograder.notebook import numbers

case = 1
d, j, b = numbers("theta-value", case)
one_frequency = b ** (-2 * j / d)
