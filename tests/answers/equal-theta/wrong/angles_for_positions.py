# score: 0/1
# status: refuted
# misconception: none

import numpy as np

lost = "c"
twin_positions = [0, 2 * np.pi]
