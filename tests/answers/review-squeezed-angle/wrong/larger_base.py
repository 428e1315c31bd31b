# score: 0/1
# status: refuted
# misconception: base-times-the-length-factor

import numpy as np

from autograder.notebook import numbers

case = 3
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = m * (b * longer / trained) ** (-2 * (j - 1) / d)
