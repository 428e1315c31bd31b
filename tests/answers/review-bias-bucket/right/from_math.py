# score: 1/1
# status: tested

import math

from autograder.notebook import numbers

case = 8
H, h, m, n, buckets, longest = numbers("review-bias-bucket", case)
t = m - n
f = buckets / 2
share = math.log2(t / f) / math.log2(longest / f)
bias_and_bucket = (round(-t * 0.5 ** (8 * h / H), 5), math.floor(f + share * f))
