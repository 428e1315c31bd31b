# score: 3.5/4
# status: refuted
# misconception: input-mutated

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    kept = np.clip((trained * theta / (2 * np.pi) - low) / (high - low), 0, 1)
    theta *= (1 - kept) / factor + kept
    return theta
