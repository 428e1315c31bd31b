# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 2
scores, values, report = numbers("review-order", case)
w = np.exp(scores)
really_gets = w / w.sum() @ values
report_is_right = False
