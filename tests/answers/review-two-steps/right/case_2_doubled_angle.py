# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
c, s = numbers("review-two-steps", case)
B = np.array([[c, s], [-s, c]])
angle = 2 * np.arctan2(s, c)
block_of_two_steps = [[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]
