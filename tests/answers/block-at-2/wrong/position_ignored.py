# score: 0/1
# status: refuted
# misconception: position-ignored

import numpy as np

r = np.sqrt(0.5)
block_at_2 = [[r, r], [-r, r]]
