# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 5
x, c, s = numbers("review-halves-turned", case)
z = [complex(x[0], x[2]) * complex(c[0], s[0]), complex(x[1], x[3]) * complex(c[1], s[1])]
turned_halves = np.zeros(4)
turned_halves[[0, 1]] = [one.real for one in z]
turned_halves[[2, 3]] = [one.imag for one in z]
