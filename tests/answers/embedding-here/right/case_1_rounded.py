# score: 2/2
# status: tested

import numpy as np

case = 1
x, i, theta = np.array([-3.0, 1.0, -4.0, 5.0]), 4, np.array([1.0, 0.1])
z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * i * theta)
token_here = np.stack([z.real, z.imag], axis=1).ravel().round(3)
