# score: 0/1
# status: refuted
# misconception: turn-is-one-radian

import numpy as np

from autograder.notebook import numbers

case = 2
d, j, b = numbers("period-value", case)
theta = b ** (-2 * (j - 1) / d)
one_period = 1 / theta
