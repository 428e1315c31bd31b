# score: 0/2
# status: refuted
# misconception: another-size

import numpy as np


def to_half_split(x):
    return x[..., 0::2]
