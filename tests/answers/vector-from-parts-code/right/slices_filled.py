# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(parts):
    x = np.empty(2 * len(parts[0]))
    x[0::2], x[1::2] = parts
    return x
