# score: 1/1
# status: tested

import numpy as np

c, s = np.cos(2 * np.pi / 4), np.sin(2 * np.pi / 4)
block_at_2 = np.array([[c, s], [-s, c]])
