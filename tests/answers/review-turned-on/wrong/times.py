# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 3
p, m, n, theta = numbers("review-turned-on", case)
turned_on = (n - m) * p
