# score: 4/4
# status: tested

import math


def yarn(d, base, factor, trained):
    result = []
    for j in range(1, d // 2 + 1):
        theta = base ** (-2 * (j - 1) / d)
        r = trained * theta / (2 * math.pi)
        if r < 1:
            result.append(theta / factor)
        elif r > 32:
            result.append(theta)
        else:
            gamma = (r - 1) / 31
            result.append((1 - gamma) * theta / factor + gamma * theta)
    return result
