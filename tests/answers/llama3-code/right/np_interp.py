# score: 4/4
# status: tested

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    kept = np.interp(trained * theta / (2 * np.pi), [low, high], [0, 1])
    return theta * (kept + (1 - kept) / factor)
