# score: 4/4
# status: tested

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    wavelength = 2 * np.pi / theta
    slow = np.where(wavelength > trained / low, theta / factor, theta)
    smooth = (trained / wavelength - low) / (high - low)
    blend = (1 - smooth) * slow / factor + smooth * slow
    middle = ~(wavelength < trained / high) & ~(wavelength > trained / low)
    return np.where(middle, blend, slow)
