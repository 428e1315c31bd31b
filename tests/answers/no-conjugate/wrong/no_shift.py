# score: 0/1
# status: refuted
# misconception: none

import numpy as np

relative_without = False
shift_without = [1, 4, 0, np.cos(5), np.cos(5)]
