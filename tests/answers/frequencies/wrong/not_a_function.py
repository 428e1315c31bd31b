# score: 0/4
# status: error
# misconception: none

import numpy as np

d, base = 4, 10000.0
frequencies = base ** (-2 * np.arange(d // 2) / d)
