# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
d, base, trained, longer = numbers("extrapolation-claim", case)
theta = base ** (-np.arange(0, d, 2) / d)
works_beyond = False
unseen = np.array([longer - 1, (longer - 1) * theta[-1]])
