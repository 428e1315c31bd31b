# score: 0/1
# status: error
# misconception: none

import numpy as np

case = 2
pair_at_m = (4 + 2j) * np.exp(1j * 5 * np.pi / 3)
