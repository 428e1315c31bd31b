# score: 1.75/2
# status: refuted
# misconception: few-digits-result

import numpy as np


def interpolated(theta, factor):
    return (theta / factor).astype(np.float32)
