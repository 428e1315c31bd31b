# score: 0/4
# status: unattempted
# misconception: none

import math


def t5_bucket(distance, buckets=32, max_distance=128):
    ...
