# score: 2/2
# status: proved

import numpy as np


def vector_from_parts(parts):
    z = np.ascontiguousarray(parts[0] + 1j * parts[1])
    return z.view(float)
