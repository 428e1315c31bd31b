# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
x, c, s = numbers("review-halves-turned", case)
turned_halves = np.zeros(4)
for j, (one, other) in enumerate([(0, 2), (1, 3)]):
    turned_halves[one] = c[j] * x[one] - s[j] * x[other]
    turned_halves[other] = c[j] * x[other] + s[j] * x[one]
