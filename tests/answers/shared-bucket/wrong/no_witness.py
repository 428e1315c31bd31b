# score: 0/1
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
near, far = numbers("shared-bucket", case)
def bucket(t):
    return t if t < 16 else min(31, 16 + int(16 * np.log(t / 16) / np.log(8)))
told_apart = bucket(near) != bucket(far)
both_buckets = ...
