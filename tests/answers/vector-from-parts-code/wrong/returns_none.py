# score: 0/2
# status: error
# misconception: none

import numpy as np


def vector_from_parts(parts):
    x = np.stack([parts[0], parts[1]], axis=1).ravel()
