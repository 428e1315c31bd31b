# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    pairs = x.reshape(-1, 2)
    angle = (position * theta)[:, None]
    quarter_turn = np.roll(pairs, 1, axis=1) * np.array([-1.0, 1.0])
    return (pairs * np.cos(angle) + quarter_turn * np.sin(angle)).reshape(-1)
