# score: 4/4
# status: tested

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    turns = trained * np.asarray(theta) / (2 * np.pi)
    kept = np.minimum(np.maximum((turns - low) / (high - low), 0), 1)
    return theta / factor + kept * (theta - theta / factor)
