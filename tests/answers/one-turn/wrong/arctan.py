# score: 0/2
# status: refuted
# misconception: quadrant-lost

import numpy as np


def next_state(v, theta):
    r = np.hypot(v[0], v[1])
    if r == 0:
        return v.copy()
    with np.errstate(divide="ignore"):
        phi = np.arctan(v[1] / v[0]) + theta
    return r * np.array([np.cos(phi), np.sin(phi)])
