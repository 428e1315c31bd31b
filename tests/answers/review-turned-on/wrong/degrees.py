# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

from autograder.notebook import numbers

case = 3
p, m, n, theta = numbers("review-turned-on", case)
angle = np.deg2rad((n - m) * theta)
c, s = np.cos(angle), np.sin(angle)
turned_on = [c * p[0] - s * p[1], s * p[0] + c * p[1]]
