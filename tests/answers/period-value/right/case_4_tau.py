# score: 1/1
# status: tested

import math

from autograder.notebook import numbers

case = 4
d, j, b = numbers("period-value", case)
one_period = math.tau * math.pow(b, (j - 1) / (d / 2))
