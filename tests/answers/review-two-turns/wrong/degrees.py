# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

case = 1
angle = np.deg2rad(np.pi / 6 + 5 * np.pi / 12)
c, s = np.cos(angle), np.sin(angle)
one_matrix_for_both = [[c, s], [-s, c]]
