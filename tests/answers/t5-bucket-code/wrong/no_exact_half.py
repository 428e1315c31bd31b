# score: 0/4
# status: refuted
# misconception: none

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    first = 1
    return min(int(buckets * math.log(max(distance, 1)) / math.log(max_distance)), buckets - 1)
