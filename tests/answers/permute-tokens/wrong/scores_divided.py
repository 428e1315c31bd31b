# score: 0/1
# status: refuted
# misconception: scores-shared

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values = numbers("permute-tokens", case)
w = scores / scores.sum()
before_and_after = [w @ values, w[[2, 0, 1]] @ values[[2, 0, 1]]]
