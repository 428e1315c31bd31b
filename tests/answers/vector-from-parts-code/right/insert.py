# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(parts):
    return np.insert(parts[1], range(len(parts[0])), parts[0])
