# score: 0/1
# status: refuted
# misconception: bucket-rounded

import numpy as np

from autograder.notebook import numbers

case = 5
H, h, m, n, buckets, longest = numbers("review-bias-bucket", case)
t = m - n
f = buckets // 2
bias_and_bucket = [-2 ** (-8 * h / H) * t, f + int(np.ceil(f * np.log(t / f) / np.log(longest / f)))]
