# score: 1/1
# status: tested

import numpy as np

c, s = np.cos(np.pi / 2), np.sin(np.pi / 2)
quarter_turn = np.array([[c, s], [-s, c]])
