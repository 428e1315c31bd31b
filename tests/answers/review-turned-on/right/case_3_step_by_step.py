# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
p, m, n, theta = numbers("review-turned-on", case)
c, s = np.cos(theta), np.sin(theta)
turned_on = p
for _ in range(n - m):
    turned_on = turned_on @ np.array([[c, s], [-s, c]])
