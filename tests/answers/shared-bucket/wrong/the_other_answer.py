# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
near, far = numbers("shared-bucket", case)
def bucket(t):
    return t if t < 16 else min(31, 16 + int(16 * np.log(t / 16) / np.log(8)))
both_buckets = [bucket(near), bucket(far)]
told_apart = both_buckets[0] == both_buckets[1]
