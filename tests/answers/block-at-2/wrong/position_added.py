# score: 0/1
# status: refuted
# misconception: position-added

import numpy as np

a = 2 + np.pi / 4
block_at_2 = [[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]
