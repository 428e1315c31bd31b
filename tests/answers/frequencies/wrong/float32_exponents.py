# score: 0/4
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def frequencies(d, base=10000.0):
    exponents = (-2 * np.arange(d // 2) / d).astype(np.float32)
    return (base**exponents).astype(np.float64)
