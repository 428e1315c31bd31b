# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values = numbers("permute-tokens", case)
best = values[np.argmax(scores)]
before_and_after = [best, best]
