# score: 1/1
# status: tested

import numpy as np

case = 1
x, first = np.array([-20, -15]), 7
second_without_sign = np.sqrt(x[0] ** 2 + x[1] ** 2 - first**2)
