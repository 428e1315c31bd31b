# score: 0/1
# status: refuted
# misconception: none

import numpy as np

rotates = "a"
breaks_other = [1, 2, np.pi / 2]
