# score: 0/6
# status: refuted
# misconception: not-repeatable

import numpy as np

seen = 0


def rope(x, positions, theta):
    """Count on from one call to the next, as if every call were the next token."""
    global seen
    seen = seen + 1
    z = x.view(complex) * np.exp(1j * (positions + seen)[..., None] * theta)
    return z.view(float)
