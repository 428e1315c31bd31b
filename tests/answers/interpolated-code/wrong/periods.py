# score: 0/2
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def interpolated(theta, factor):
    with np.errstate(divide="ignore"):
        return 2 * np.pi * factor / theta
