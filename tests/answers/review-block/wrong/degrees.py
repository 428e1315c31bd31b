# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import numpy as np

case = 2
angle = np.radians(5 * np.pi / 3)
c, s = np.cos(angle), np.sin(angle)
pair_at_m = [c * 4 - s * 2, s * 4 + c * 2]
