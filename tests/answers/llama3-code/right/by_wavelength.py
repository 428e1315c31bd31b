# score: 4/4
# status: tested

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    result = []
    for one in theta:
        wavelength = 2 * np.pi / one
        if wavelength < trained / high:
            result.append(one)
        elif wavelength > trained / low:
            result.append(one / factor)
        else:
            smooth = (trained / wavelength - low) / (high - low)
            result.append((1 - smooth) * one / factor + smooth * one)
    return np.array(result)
