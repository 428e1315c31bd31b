# score: 0/4
# status: refuted
# misconception: no-smooth-part

import numpy as np


def llama3(theta, factor=8, low=1, high=4, trained=8192):
    wavelength = 2 * np.pi / theta
    return np.where(wavelength > trained / low, theta / factor, theta)
