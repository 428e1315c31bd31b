# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = m * (trained / longer * b ** (-2 * (j - 1) / d))
