# score: 5/5
# status: proved

from itertools import chain
from math import cos, sin


def rope(x, position, theta):
    pairs = zip(x[0::2], x[1::2], theta)
    return tuple(
        chain.from_iterable(
            (a * cos(position * t) - b * sin(position * t), a * sin(position * t) + b * cos(position * t))
            for a, b, t in pairs
        )
    )
