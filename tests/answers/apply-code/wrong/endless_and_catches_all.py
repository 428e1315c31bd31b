# score: 0/3
# status: error
# misconception: none

import numpy as np


def turn_pair(x, m, theta):
    while True:
        try:
            x = x + 0
        except:  # noqa: E722
            pass
