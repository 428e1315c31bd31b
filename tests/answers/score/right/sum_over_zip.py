# score: 4/4
# status: proved

from math import cos, sin


def score(q, k, m, n, theta):
    return sum(
        (a * x + b * y) * cos((m - n) * t) + (a * y - b * x) * sin((m - n) * t)
        for a, b, x, y, t in zip(q[::2], q[1::2], k[::2], k[1::2], theta)
    )
