# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 5
x, c, s = numbers("review-periodic-sum", case)
z = [complex(x[0], x[1]) * complex(c[0], s[0]), complex(x[2], x[3]) * complex(c[1], s[1])]
summed_entries = np.zeros(4)
summed_entries[[0, 2]] = [one.real for one in z]
summed_entries[[1, 3]] = [one.imag for one in z]
