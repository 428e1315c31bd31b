# score: 0/4
# status: refuted
# misconception: none

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2 + 1
    if distance < first:
        return distance
    wide = int((buckets - first) * math.log(distance / first) / math.log(max_distance / first))
    return min(first + wide, buckets - 1)
