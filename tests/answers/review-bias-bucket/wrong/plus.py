# score: 0/1
# status: refuted
# misconception: distance-rewarded

import numpy as np

from autograder.notebook import numbers

case = 1
H, h, m, n, buckets, longest = numbers("review-bias-bucket", case)
t = m - n
f = buckets // 2
bias_and_bucket = [2 ** (-8 * h / H) * t, min(f + int(f * np.log(t / f) / np.log(longest / f)), buckets - 1)]
