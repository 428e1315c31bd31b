# score: 4/4
# status: proved

import numpy as np

exponents = {}


def frequencies(d, base=10000.0):
    if d not in exponents:
        exponents[d] = -np.arange(0, d, 2) / d
    return base ** exponents[d]
