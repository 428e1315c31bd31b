# score: 0/2
# status: unattempted
# misconception: none

import numpy as np


def next_state(v, theta):
    first = ...
    second = ...
    return [first, second]
