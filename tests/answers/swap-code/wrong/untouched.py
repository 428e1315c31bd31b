# score: 0/2
# status: unattempted
# misconception: none

import numpy as np


def swap(x):
    ...
