# score: 0/1
# status: refuted
# misconception: all-shares-alike

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values = numbers("permute-tokens", case)
before_and_after = [values.mean(), values[[2, 0, 1]].mean()]
