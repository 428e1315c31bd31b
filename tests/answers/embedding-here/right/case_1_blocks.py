# score: 2/2
# status: tested

import numpy as np

case = 1
x, i, theta = np.array([-3.0, 1.0, -4.0, 5.0]), 4, np.array([1.0, 0.1])
R = np.zeros((4, 4))
for j, angle in enumerate(i * theta):
    c, s = np.cos(angle), np.sin(angle)
    R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
token_here = x @ R
