# score: 0/3
# status: unattempted
# misconception: none

import numpy as np


def half_split_rope(x, position, theta):
    ...
