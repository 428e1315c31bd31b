# score: 0/4
# status: refuted
# misconception: ramp-not-clipped

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    kept = (trained * theta / (2 * np.pi) - low) / (high - low)
    return (1 - kept) * theta / factor + kept * theta
