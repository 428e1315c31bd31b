# score: 0/1
# status: refuted
# misconception: none

import numpy as np

relative_without = False
shift_without = [0.5, 1, 1, np.cos(1.5), np.cos(3.5)]
