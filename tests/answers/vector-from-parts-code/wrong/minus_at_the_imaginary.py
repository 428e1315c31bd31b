# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def vector_from_parts(parts):
    return np.stack([parts[0], -parts[1]], axis=1).ravel()
