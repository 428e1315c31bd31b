# score: 0/3
# status: error
# misconception: none

import numpy as np

rope_block = np.array([[0, 1], [-1, 0]])
