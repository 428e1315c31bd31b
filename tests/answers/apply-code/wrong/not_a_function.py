# score: 0/3
# status: error
# misconception: none

import numpy as np

turn_pair = np.array([0.0, 1.0])
