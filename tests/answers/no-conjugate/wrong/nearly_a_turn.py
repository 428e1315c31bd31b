# score: 0/1
# status: refuted
# misconception: none

import numpy as np

relative_without = False
shift_without = [0, 0, 355, 1, np.cos(710)]
