# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

from autograder.notebook import numbers

case = 2
x, m, n, theta = numbers("same-token-elsewhere", case)
table = np.exp(1j * np.arange(1, 100) * theta[0])
z = (x[0] + 1j * x[1]) * table[[m, n]]
same_vector = False
differing_entry = [1, z[0].real, z[1].real]
