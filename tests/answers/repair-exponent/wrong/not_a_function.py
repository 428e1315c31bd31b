# score: 0/2
# status: error
# misconception: none

import numpy as np

d, base = 4, 10000.0
repaired_exponent = base ** (-2 * np.arange(d // 2) / d)
