# score: 0/2
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, trained, wanted, percent = numbers("case-strategy", case)
theta = b ** (-np.arange(0, d, 2) / d)
strategy_evidence = [9, wanted * theta[-1], ..., ...]
strategy = "c"
