# score: 0/2
# status: refuted
# misconception: parts-one-after-the-other

import numpy as np


def vector_from_parts(parts):
    return np.array(parts).ravel()
