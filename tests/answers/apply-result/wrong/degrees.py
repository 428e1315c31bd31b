# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("apply-result", case)
c, s = np.cos(np.radians(m * theta)), np.sin(np.radians(m * theta))
result = [c * x[0] - s * x[1], s * x[0] + c * x[1]]
