# score: 1/1
# status: proved

import numpy as np

case = 3
added_is_relative = False
added_shift = np.array([4, 6, -4])
