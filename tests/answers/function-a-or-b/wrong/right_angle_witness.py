# score: 0/1
# status: refuted
# misconception: none

import numpy as np

rotates = "a"
breaks_b = [1, 2, np.pi / 2]
