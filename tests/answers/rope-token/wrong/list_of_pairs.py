# score: 4/5
# status: refuted
# misconception: another-shape

import math


def rope(x, position, theta):
    return [
        [
            x[2 * j] * math.cos(position * t) - x[2 * j + 1] * math.sin(position * t),
            x[2 * j] * math.sin(position * t) + x[2 * j + 1] * math.cos(position * t),
        ]
        for j, t in enumerate(theta)
    ]
