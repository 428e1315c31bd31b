# score: 0/1
# status: refuted
# misconception: clockwise

import numpy as np

case = 2
c, s = np.cos(5 * np.pi / 3), np.sin(5 * np.pi / 3)
pair_at_m = np.array([[c, s], [-s, c]]) @ np.array([4, 2])
