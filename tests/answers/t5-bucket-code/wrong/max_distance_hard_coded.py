# score: 3/4
# status: refuted
# misconception: buckets-hard-coded

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    if distance < first:
        return distance
    wide = int((buckets - first) * math.log(distance / first) / math.log(128 / first))
    return min(first + wide, buckets - 1)
