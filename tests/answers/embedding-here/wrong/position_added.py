# score: 0/2
# status: refuted
# misconception: position-added-to-vector

import numpy as np

case = 1
x, i, theta = np.array([-3.0, 1.0, -4.0, 5.0]), 4, np.array([1.0, 0.1])
token_here = x + i
