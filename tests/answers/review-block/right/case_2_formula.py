# score: 1/1
# status: tested

import numpy as np

case = 2
angle = 4 * 5 * np.pi / 12
c, s = np.cos(angle), np.sin(angle)
pair_at_m = [c * 4 - s * 2, s * 4 + c * 2]
