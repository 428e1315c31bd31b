# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 5
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = round(m / (longer / trained) * np.exp(-2 * (j - 1) / d * np.log(b)), 4)
