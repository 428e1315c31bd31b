# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
d, base, trained, longer = numbers("extrapolation-claim", case)
slowest = base ** (-(d - 2) / d)
distance = longer - 1  # more than a turn, but not back among the angles of training
works_beyond = False
unseen = [distance, distance * slowest % (2 * np.pi)]
