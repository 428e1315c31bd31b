# score: 1/1
# status: tested

import numpy as np
import sympy as sp

from autograder.notebook import numbers

case = 3
w, m = numbers("review-turn-from-rate", case)
A = sp.Matrix([[0, w], [-w, 0]])
turn_from_rate = np.array((m * A).exp().evalf(), dtype=complex).real
