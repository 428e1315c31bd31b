# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

from autograder.notebook import numbers

case = 2
p, m, n, theta = numbers("review-turned-on", case)
angle = (n - m + 1) * theta
c, s = np.cos(angle), np.sin(angle)
turned_on = [c * p[0] - s * p[1], s * p[0] + c * p[1]]
