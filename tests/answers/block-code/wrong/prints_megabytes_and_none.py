# score: 0/3
# status: error
# misconception: none

import numpy as np


def rope_block(m, theta):
    for _ in range(50):
        print("block " * 10_000)
