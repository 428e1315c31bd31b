# score: 0/2
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta_1, theta_2 = numbers("theta-empty", case)
both_pairs_turned = x[:2]
