# score: 3/3
# status: proved

import math


def alibi_bias(distances, heads):
    rows = []
    slope = 1.0
    for _ in range(heads):
        slope *= math.pow(2, -8 / heads)
        rows.append([-slope * t for t in distances])
    return rows
