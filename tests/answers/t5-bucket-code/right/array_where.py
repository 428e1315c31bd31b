# score: 4/4
# status: tested

import numpy as np


def t5_bucket(distance, buckets=32, max_distance=128):
    first = buckets // 2
    d = np.maximum(distance, first)
    wide = first + (np.log(d / first) / np.log(max_distance / first) * (buckets - first)).astype(int)
    return np.where(distance < first, distance, np.minimum(wide, buckets - 1))
