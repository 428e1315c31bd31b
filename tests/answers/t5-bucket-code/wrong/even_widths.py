# score: 0/4
# status: refuted
# misconception: buckets-spread-evenly

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    if distance < first:
        return distance
    wide = (buckets - first) * (distance - first) // (max_distance - first)
    return min(first + wide, buckets - 1)
