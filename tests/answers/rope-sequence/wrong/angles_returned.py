# score: 0/6
# status: refuted
# misconception: turn-not-applied

import numpy as np


def rope(x, positions, theta):
    return positions[..., None] * theta
