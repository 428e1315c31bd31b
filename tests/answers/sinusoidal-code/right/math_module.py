# score: 4/4
# status: proved

import math


def sinusoidal_embedding(position, theta):
    return [f(position * t) for t in theta for f in (math.sin, math.cos)]
