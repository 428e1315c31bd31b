# score: 4/4
# status: tested

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    if distance < first:
        return distance
    wide = math.floor((buckets - first) * math.log(distance / first, max_distance / first))
    return min(first + wide, buckets - 1)
