# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
d, j, b = numbers("theta-value", case)
one_frequency = 1.0
for _ in range(j - 1):
    one_frequency *= b ** (-2 / d)
