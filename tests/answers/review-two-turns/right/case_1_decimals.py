# score: 1/1
# status: tested

import numpy as np

case = 1
c, s = np.cos(7 * np.pi / 12), np.sin(7 * np.pi / 12)
one_matrix_for_both = np.array([[c, s], [-s, c]])
