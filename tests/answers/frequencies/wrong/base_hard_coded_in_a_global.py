# score: 3.5/4
# status: refuted
# misconception: base-hard-coded

import numpy as np

BASE = 10000


def frequencies(d, base=BASE):
    return np.exp(-np.log(BASE) * np.arange(0, d, 2) / d)
