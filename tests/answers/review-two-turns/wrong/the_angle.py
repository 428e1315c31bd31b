# score: 0/1
# status: error
# misconception: none

import numpy as np

case = 1
one_matrix_for_both = 7 * np.pi / 12
