# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
x, m, theta_1, theta_2 = numbers("theta-empty", case)
def block(angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, s], [-s, c]])


both_pairs_turned = np.concatenate([x[:2] @ block(m * theta_1), x[2:] @ block(m * theta_2)])
