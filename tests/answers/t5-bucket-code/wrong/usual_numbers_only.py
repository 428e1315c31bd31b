# score: 3/4
# status: refuted
# misconception: buckets-hard-coded

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    if distance < 16:
        return distance
    return min(31, 16 + int(16 * math.log(distance / 16) / math.log(8)))
