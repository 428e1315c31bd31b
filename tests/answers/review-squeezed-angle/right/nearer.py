# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
place = m * trained / longer
theta = b ** (-np.arange(0, d, 2) / d)
angle_when_squeezed = place * theta[j - 1]
