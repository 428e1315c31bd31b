# score: 0/1
# status: error
# misconception: none

import numpy as np

case = 1
result = np.array([np.nan, 1])
