# score: 2.75/3
# status: refuted
# misconception: few-digits-result

import numpy as np


def scaled_base(d, base, trained, longer):
    return np.float32(base * (longer / trained) ** (d / (d - 2)))
