# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
x, c, s = numbers("review-periodic-sum", case)
summed_entries = np.zeros(4)
for j, (one, other) in enumerate([(0, 1), (2, 3)]):
    summed_entries[one] = c[j] * x[one] - s[j] * x[other]
    summed_entries[other] = c[j] * x[other] + s[j] * x[one]
