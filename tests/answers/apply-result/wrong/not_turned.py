# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("apply-result", case)
result = x
