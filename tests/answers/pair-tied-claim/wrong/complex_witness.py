# score: 0/1
# status: error
# misconception: none

import numpy as np

case = 1
pairs_tied = False
first_number = (2 + 3j) * np.exp(1j * 5 * np.pi / 4)
