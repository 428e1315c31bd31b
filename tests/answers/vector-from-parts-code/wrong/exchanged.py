# score: 0/2
# status: refuted
# misconception: parts-exchanged

import numpy as np


def vector_from_parts(parts):
    return np.stack([parts[1], parts[0]], axis=1).ravel()
