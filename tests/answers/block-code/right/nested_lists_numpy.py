# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    return [[np.cos(m * theta), np.sin(m * theta)], [-np.sin(m * theta), np.cos(m * theta)]]
