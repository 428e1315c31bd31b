# score: 4/4
# status: tested

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    if distance >= max_distance:
        return buckets - 1
    if distance < first:
        return distance
    return first + int((buckets - first) * math.log2(distance / first) / math.log2(max_distance / first))
