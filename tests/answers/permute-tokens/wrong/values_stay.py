# score: 0/1
# status: refuted
# misconception: values-left-behind

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values = numbers("permute-tokens", case)
w = np.exp(scores) / np.exp(scores).sum()
before_and_after = [w @ values, w[[2, 0, 1]] @ values]
