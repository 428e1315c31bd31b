# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 7
m, theta = numbers("block-claim", case)
leftover = np.mod(m * theta, 2 * np.pi)
is_identity = np.isclose(np.cos(m * theta), 1)
