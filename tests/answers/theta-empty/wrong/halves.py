# score: 0/2
# status: refuted
# misconception: half-split

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta_1, theta_2 = numbers("theta-empty", case)
z = (x[:2] + 1j * x[2:]) * np.exp(1j * m * np.array([theta_1, theta_2]))
both_pairs_turned = np.concatenate([z.real, z.imag])
