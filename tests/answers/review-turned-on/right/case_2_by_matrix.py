# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
p, m, n, theta = numbers("review-turned-on", case)
c, s = np.cos((n - m) * theta), np.sin((n - m) * theta)
turned_on = p @ np.array([[c, s], [-s, c]])
