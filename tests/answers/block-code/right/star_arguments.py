# score: 3/3
# status: proved

import numpy as np


def rope_block(*args):
    angle = np.prod(args)
    return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
