# score: 0/1
# status: refuted
# misconception: position-for-distance

import numpy as np

from autograder.notebook import numbers

case = 1
p, m, n, theta = numbers("review-turned-on", case)
angle = n * theta
c, s = np.cos(angle), np.sin(angle)
turned_on = [c * p[0] - s * p[1], s * p[0] + c * p[1]]
