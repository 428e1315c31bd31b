# score: 0/5
# status: unattempted
# misconception: none

import numpy as np
from ropelib import rotate


def rope(x, position, theta):
    return np.concatenate([rotate(x[2 * j : 2 * j + 2], position * t) for j, t in enumerate(theta)])
