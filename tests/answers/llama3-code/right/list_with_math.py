# score: 4/4
# status: tested

import math


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    def one(t):
        kept = (trained * t / math.tau - low) / (high - low)
        kept = min(1, max(0, kept))
        return (1 - kept) * t / factor + kept * t

    return [one(t) for t in theta]
