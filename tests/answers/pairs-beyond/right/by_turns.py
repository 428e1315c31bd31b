# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
d, b, trained, longer = numbers("pairs-beyond", case)
theta = b ** (-np.arange(0, d, 2) / d)
s = longer / trained
larger = (b * s ** (d / (d - 2))) ** (-np.arange(0, d, 2) / d)
turns = longer * np.array([theta, theta / s, larger]) / (2 * np.pi)
pairs_beyond = (turns < 1).sum(axis=1)
