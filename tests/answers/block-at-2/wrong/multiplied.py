# score: 0/1
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np

r = np.sqrt(2)
block_at_2 = [[r, r], [-r, r]]
