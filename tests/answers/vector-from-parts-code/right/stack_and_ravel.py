# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(parts):
    return np.stack([parts[0], parts[1]], axis=1).ravel()
