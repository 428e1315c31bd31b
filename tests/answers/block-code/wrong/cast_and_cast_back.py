# score: 0/3
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]], dtype=np.float32).astype(float)
