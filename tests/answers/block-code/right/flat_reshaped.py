# score: 3/3
# status: proved

import numpy as np


def rope_block(m: int, theta: float) -> np.ndarray:
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([c, s, -s, c]).reshape(2, 2)
