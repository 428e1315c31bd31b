# score: 0/1
# status: refuted
# misconception: column-form

import numpy as np

case = 1
c, s = np.cos(7 * np.pi / 12), np.sin(7 * np.pi / 12)
one_matrix_for_both = [[c, -s], [s, c]]
