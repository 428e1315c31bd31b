# score: 4/4
# status: tested

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    left = buckets - first
    edges = [first * (max_distance / first) ** (i / left) for i in range(1, left)]
    return distance if distance < first else first + sum(edge <= distance for edge in edges)
