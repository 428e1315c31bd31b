# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

r = np.sqrt(0.5)
block_at_2 = [[-r, r], [-r, -r]]
