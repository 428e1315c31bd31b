# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
h, H, distance = numbers("far-weight", case)
far_to_near = np.exp(2.0 ** (-8 * h / H) * distance)
