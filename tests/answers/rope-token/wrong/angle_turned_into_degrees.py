# score: 0/5
# status: refuted
# misconception: degrees-for-radians

import numpy as np


def rope(x, position, theta):
    angle = np.degrees(position * theta)
    z = (x[0::2] + 1j * x[1::2]) * (np.cos(angle) + 1j * np.sin(angle))
    return np.column_stack((z.real, z.imag)).ravel()
