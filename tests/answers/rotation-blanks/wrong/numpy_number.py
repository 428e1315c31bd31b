# score: 0/1
# status: error
# misconception: none

import numpy as np

lower_left = -np.sin(np.pi / 3)
lower_right = np.cos(np.pi / 3)
