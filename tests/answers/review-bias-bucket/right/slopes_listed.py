# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
H, h, m, n, buckets, longest = numbers("review-bias-bucket", case)
t = m - n
f = buckets // 2

slopes = [2 ** (-8 / H)]
while len(slopes) < H:
    slopes.append(slopes[-1] * 2 ** (-8 / H))
edges = [f * (longest / f) ** (i / f) for i in range(f)]
bias_and_bucket = np.array([-slopes[h - 1] * t, f + sum(edge <= t for edge in edges) - 1])
