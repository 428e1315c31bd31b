# score: 1.2/2
# status: refuted
# misconception: some-widths

import numpy as np


def vector_from_parts(parts):
    return np.array([parts[0][0], parts[1][0], parts[0][-1], parts[1][-1]])
