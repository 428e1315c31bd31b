# score: 4/4
# status: proved

import numpy as np


def sinusoidal_embedding(position, theta):
    pe = np.zeros(len(theta) * 2)
    for j in range(len(theta)):
        a = theta[j] * position
        pe[2 * j : 2 * j + 2] = np.array([0, 1]) @ [[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]]
    return pe
