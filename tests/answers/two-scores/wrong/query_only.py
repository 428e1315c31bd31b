# score: 0/2
# status: refuted
# misconception: only-query-turned

import numpy as np

from autograder.notebook import numbers

case = 1
q, k, theta = numbers("two-scores", case)
z = complex(*q) * complex(*k).conjugate()
scores_5_8_and_12_15 = [(z * np.exp(1j * m * theta)).real for m in (5, 12)]
