# score: 0/2
# status: refuted
# misconception: another-size

import numpy as np


def vector_from_parts(parts):
    return np.array(parts[0])
