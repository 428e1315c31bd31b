# score: 0/1
# status: refuted
# misconception: angles-subtracted

import numpy as np

case = 1
angle = 5 * np.pi / 12 - np.pi / 6
c, s = np.cos(angle), np.sin(angle)
one_matrix_for_both = [[c, s], [-s, c]]
