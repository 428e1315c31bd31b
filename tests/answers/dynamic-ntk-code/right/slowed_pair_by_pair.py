# score: 3/3
# status: proved

import numpy as np


def dynamic_ntk(d, base, trained, length):
    i = np.arange(d // 2)
    s = max(1.0, length / trained)
    return base ** (-2 * i / d) * s ** (-2 * i / (d - 2))
