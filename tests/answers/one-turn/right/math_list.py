# score: 2/2
# status: proved

from math import cos, sin


def next_state(v, theta):
    return [cos(theta) * v[0] - sin(theta) * v[1], sin(theta) * v[0] + cos(theta) * v[1]]
