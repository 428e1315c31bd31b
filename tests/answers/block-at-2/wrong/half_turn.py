# score: 0/1
# status: refuted
# misconception: none

import numpy as np

block_at_2 = -np.eye(2)
