# score: 1/1
# status: proved

import numpy as np

flaw = "B"
code = [np.cos(3 * np.pi / 6), np.sin(3 * np.pi / 6)]
both_at_3 = np.array([code, code])
