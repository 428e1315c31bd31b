# score: 2/2
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
q, k, theta = numbers("two-scores", case)
z = complex(*q) * complex(*k).conjugate()
scores_5_8_and_12_15 = [round((z * np.exp(1j * (m - n) * theta)).real, 4) for m, n in ((5, 8), (12, 15))]
