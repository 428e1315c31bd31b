# score: 0/5
# status: refuted
# misconception: adjacent-with-tiled-angles

import numpy as np


def rope(x, position, theta):
    turned = np.stack([-x[1::2], x[0::2]], axis=-1).ravel()
    angle = position * np.tile(theta, 2)
    return x * np.cos(angle) + turned * np.sin(angle)
