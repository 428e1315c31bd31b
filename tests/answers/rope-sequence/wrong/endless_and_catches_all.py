# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    while True:
        try:
            np.cos(positions)
        except:  # noqa: E722
            pass
