# score: 0/2
# status: refuted
# misconception: reversed-frequencies

import numpy as np

from autograder.notebook import numbers

case = 1
x, m, theta_1, theta_2 = numbers("theta-empty", case)
both_pairs_turned = []
for (a, b), angle in zip([x[:2], x[2:]], [m * theta_2, m * theta_1]):
    c, s = np.cos(angle), np.sin(angle)
    both_pairs_turned += [c * a - s * b, s * a + c * b]
