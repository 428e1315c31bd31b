# score: 0/4
# status: refuted
# misconception: ramp-reversed

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    kept = np.clip((trained * theta / (2 * np.pi) - low) / (high - low), 0, 1)
    return kept * theta / factor + (1 - kept) * theta
