# score: 0/4
# status: refuted
# misconception: logarithm-from-one

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    if distance < first:
        return distance
    wide = int((buckets - first) * math.log(distance) / math.log(max_distance))
    return min(first + wide, buckets - 1)
