# score: 0/2
# status: unattempted
# misconception: none

import numpy as np


def next_state(v, theta):
    pass
    return None
