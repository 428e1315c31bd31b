# score: 0/1
# status: refuted
# misconception: exponent-off-by-one

import numpy as np

from autograder.notebook import numbers

case = 4
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = trained / longer * m * b ** (-2 * j / d)
