# score: 2/2
# status: tested

import numpy as np

case = 1
x, i, theta = np.array([-3.0, 1.0, -4.0, 5.0]), 4, np.array([1.0, 0.1])
c, s = np.cos(i * theta), np.sin(i * theta)
token_here = [
    c[0] * x[0] - s[0] * x[1],
    s[0] * x[0] + c[0] * x[1],
    c[1] * x[2] - s[1] * x[3],
    s[1] * x[2] + c[1] * x[3],
]
