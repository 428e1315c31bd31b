# score: 0/1
# status: refuted
# misconception: none

import numpy as np

case = 1
c, s = np.cos(5 * np.pi / 12), np.sin(5 * np.pi / 12)
one_matrix_for_both = [[c, s], [-s, c]]
