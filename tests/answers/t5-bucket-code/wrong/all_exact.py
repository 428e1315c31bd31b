# score: 0/4
# status: refuted
# misconception: exact-to-the-last

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    return min(distance, buckets - 1)
