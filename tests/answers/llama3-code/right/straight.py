# score: 4/4
# status: tested

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    kept = np.clip((trained * theta / (2 * np.pi) - low) / (high - low), 0, 1)
    return (1 - kept) * theta / factor + kept * theta
