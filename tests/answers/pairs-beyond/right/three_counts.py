# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("pairs-beyond", case)
theta = b ** (-np.arange(0, d, 2) / d)
s = longer / trained
larger = (b * s ** (d / (d - 2))) ** (-np.arange(0, d, 2) / d)
pairs_beyond = [int(np.sum(2 * np.pi / one > longer)) for one in (theta, theta / s, larger)]
