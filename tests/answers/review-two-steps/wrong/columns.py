# score: 0/1
# status: refuted
# misconception: column-form

import numpy as np

from autograder.notebook import numbers

case = 2
c, s = numbers("review-two-steps", case)
B = np.array([[c, s], [-s, c]])
block_of_two_steps = B.T @ B.T
