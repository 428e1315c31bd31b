# score: 4.5/5
# status: refuted
# misconception: not-repeatable

import numpy as np

seen = set()


def rope(x, position, theta):
    key = str((x, position, theta))
    if key in seen:
        return x.copy()
    seen.add(key)
    return (x.view(complex) * np.exp(1j * position * theta)).view(float)
