# score: 5/5
# status: proved

import numpy as np


def turn(m, theta):
    if m == 0:
        return np.ones(len(theta), dtype=complex)
    if m < 0:
        return turn(-m, theta).conj()
    half = turn(m // 2, theta)
    return half * half * (np.cos(theta) + 1j * np.sin(theta) if m % 2 else 1)


def rope(x, position, theta):
    return (x.view(complex) * turn(position, theta)).view(float)
