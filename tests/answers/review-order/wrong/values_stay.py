# score: 0/1
# status: refuted
# misconception: values-left-behind

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values, report = numbers("review-order", case)
w = np.exp(scores[::-1])
really_gets = w / w.sum() @ values
report_is_right = False
