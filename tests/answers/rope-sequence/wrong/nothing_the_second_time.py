# score: 5.5/6
# status: refuted
# misconception: not-repeatable

import numpy as np

seen = set()


def rope(x, positions, theta):
    key = (x.shape, x.tobytes(), positions.tobytes(), theta.tobytes())
    if key in seen:
        return np.zeros_like(x)  # done already
    seen.add(key)
    return (x.view(complex) * np.exp(1j * positions[..., None] * theta)).view(float)
