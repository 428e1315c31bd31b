# score: 4.5/5
# status: refuted
# misconception: shared-result

import numpy as np

results = {}


def rope(x, position, theta):
    out = results.setdefault(len(x), np.empty(len(x)))
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * theta)
    out[0::2], out[1::2] = z.real, z.imag
    return out
