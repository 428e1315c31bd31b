# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
m, theta = numbers("block-claim", case)
is_identity = False
leftover = m * theta % (2 * np.pi)
