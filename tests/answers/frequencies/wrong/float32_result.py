# score: 3.75/4
# status: refuted
# misconception: few-digits-result

import numpy as np


def frequencies(d, base=10000.0):
    return (base ** (-2 * np.arange(d // 2) / d)).astype(np.float32)
