# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, trained, longer = numbers("squeezed-thetas", case)
theta = b ** (-np.arange(0, d, 2) / d)
two_thetas = (theta * trained / longer)[:2]
