# score: 0/1
# status: unattempted
# misconception: none

import numpy as np

from ropelib.rotation import rotation_matrix

block_at_2 = rotation_matrix(2 * np.pi / 4)
