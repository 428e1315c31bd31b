# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta = numbers("apply-result", case)
c, s = np.cos((m + 1) * theta), np.sin((m + 1) * theta)
result = [c * x[0] - s * x[1], s * x[0] + c * x[1]]
