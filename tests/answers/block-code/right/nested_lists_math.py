# score: 3/3
# status: proved

import math


def rope_block(m, theta):
    a = m * theta
    return [[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]]
