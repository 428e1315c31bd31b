# score: 2/2
# status: proved

from functools import partial

import numpy as np


def geometric(d, base, sign):
    return np.exp(sign * np.log(base) * np.arange(0, d, 2) / d)


def repaired_exponent(d, base=10000.0):
    falling = partial(geometric, sign=-1)
    return falling(d, base=base)
