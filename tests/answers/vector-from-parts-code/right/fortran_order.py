# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(parts):
    return np.ravel(parts, order="F").copy()
