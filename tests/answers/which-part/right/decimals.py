# score: 1/1
# status: proved

import numpy as np

score_part = "a"
telling_pairs = np.array([0.3, -1.2, 2.5, 0.9])
