# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values = numbers("permute-tokens", case)
order = [2, 0, 1]
w = np.exp(scores)
before = w / w.sum() @ values
w = np.exp(scores[order])
after = w / w.sum() @ values[order]
before_and_after = [before, after]
