# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
H, h, m, n, buckets, longest = numbers("review-bias-bucket", case)
t = m - n
f = buckets // 2
bias_and_bucket = [-2 ** (-8 * h / H) * t, f + int(f * np.log(t / f) / np.log(longest / f))]
