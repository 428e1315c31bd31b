# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(parts):
    return np.array(parts).T.flatten()
