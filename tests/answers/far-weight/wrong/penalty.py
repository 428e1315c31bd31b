# score: 0/1
# status: refuted
# misconception: penalty-for-weight

import numpy as np

from autograder.notebook import numbers

case = 1
h, H, distance = numbers("far-weight", case)
far_to_near = -2.0 ** (-8 * h / H) * distance
