# score: 1.2/2
# status: refuted
# misconception: another-shape

import numpy as np


def vector_from_parts(parts):
    return np.stack([parts[0], parts[1]], axis=1)
