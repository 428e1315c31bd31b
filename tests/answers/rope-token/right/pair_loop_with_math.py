# score: 5/5
# status: proved

import math


def rope(x, position, theta):
    """Return a plain list."""
    out = []
    for j, t in enumerate(theta):
        a, b = x[2 * j], x[2 * j + 1]
        c, s = math.cos(position * t), math.sin(position * t)
        out.append(c * a - s * b)
        out.append(s * a + c * b)
    return out
