# score: 1/1
# status: proved

import numpy as np

theta = np.array([np.pi / 4, np.pi / 3])


def turned(x, m):
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * m * theta)
    return np.stack([z.real, z.imag], axis=1).ravel()


x = np.array([1.0, 2, 3, 4])
convention_e = "B"
rows_of_both = np.round([turned(x, 2), turned(x, -2)], 3)
