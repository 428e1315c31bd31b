# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = np.int64(0)
c, s, k = numbers("rotation-claim", case)
M = np.array([[c, s], [-s, c]])
first_axis = np.array([k, 0]) @ M
counter_clockwise = np.bool_(first_axis[1] > 0)
