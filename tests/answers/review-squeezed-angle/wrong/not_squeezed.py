# score: 0/1
# status: refuted
# misconception: nothing-squeezed

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = m * b ** (-2 * (j - 1) / d)
