# score: 4/4
# status: tested

import numpy as np


def yarn(d, base, factor, trained):
    i = np.arange(d // 2)
    theta = np.exp(-2 * i / d * np.log(base))
    wavelength = 2 * np.pi / theta
    gamma = np.select(
        [trained / wavelength < 1, trained / wavelength > 32],
        [0.0, 1.0],
        (trained / wavelength - 1) / 31,
    )
    return (1 - gamma) * theta / factor + gamma * theta
