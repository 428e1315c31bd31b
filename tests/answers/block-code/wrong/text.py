# score: 0/3
# status: error
# misconception: none

import numpy as np


def rope_block(m, theta):
    return "[[cos, sin], [-sin, cos]]"
