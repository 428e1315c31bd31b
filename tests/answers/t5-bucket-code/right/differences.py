# score: 4/4
# status: tested

import numpy as np


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    if distance < first:
        return distance
    wide = int((np.log(distance) - np.log(first)) / (np.log(max_distance) - np.log(first)) * (buckets - first))
    return min(first + wide, buckets - 1)
