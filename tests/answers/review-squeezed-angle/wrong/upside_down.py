# score: 0/1
# status: refuted
# misconception: factor-upside-down

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = longer / trained * m * b ** (-2 * (j - 1) / d)
