# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values, report = numbers("review-order", case)
w = np.exp(scores)
really_gets = w / w.sum() @ values
report_is_right = abs(really_gets - report) < 0.001
