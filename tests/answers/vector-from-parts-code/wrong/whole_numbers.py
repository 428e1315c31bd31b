# score: 0/2
# status: refuted
# misconception: cut-to-integers

import numpy as np


def vector_from_parts(parts):
    x = np.empty(2 * len(parts[0]), dtype=int)
    x[0::2], x[1::2] = parts
    return x
