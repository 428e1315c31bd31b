# score: 0/5
# status: refuted
# misconception: not-repeatable

import numpy as np


def my_encode(x, m):
    return x + np.random.default_rng().normal(size=4)
