# score: 0/2
# status: unattempted
# misconception: none

import numpy as np


def to_half_split(x):
    ...
