# score: 1.6/2
# status: refuted
# misconception: input-mutated

import numpy as np


def vector_from_parts(parts):
    x = np.stack([parts[0], parts[1]], axis=1).ravel()
    parts[0] = 0
    return x
