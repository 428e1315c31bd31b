# score: 0/1
# status: refuted
# misconception: position-ignored

import numpy as np

from autograder.notebook import numbers

case = 1
c, s = numbers("review-two-steps", case)
B = np.array([[c, s], [-s, c]])
block_of_two_steps = B
