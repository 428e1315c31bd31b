# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
(d,) = numbers("matrix-facts", case)
R = np.kron(np.eye(d // 2), [[0.6, 0.8], [-0.8, 0.6]])
zeros_and_determinant = [np.sum(R == 0), np.linalg.det(R)]
