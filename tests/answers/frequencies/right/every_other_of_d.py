# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    per_entry = base ** (-np.arange(d) / d)
    return per_entry[::2]
