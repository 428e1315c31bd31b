# score: 3/4
# status: error
# misconception: none

import numpy as np

EXPONENTS = {4: [0, 1 / 2], 6: [0, 1 / 3, 2 / 3], 8: [0, 1 / 4, 1 / 2, 3 / 4]}


def frequencies(d, base=10000.0):
    return base ** -np.array(EXPONENTS[d])
