# score: 0/1
# status: refuted
# misconception: off-by-one

import numpy as np

case = 2
c, s = np.cos(3 * 5 * np.pi / 12), np.sin(3 * 5 * np.pi / 12)
pair_at_m = [c * 4 - s * 2, s * 4 + c * 2]
