# score: 0/6
# status: error
# misconception: none

import numpy as np

rope = np.array([[1.0, 0.0, 0.0, 1.0]])
