# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
q, k, alpha, beta = numbers("break-speeds", case)
z = complex(*q) * complex(*k).conjugate()
gaps = [abs((z * np.exp(1j * s * (alpha - beta)) - z).real) for s in range(10)]
speeds_is_relative = False
speeds_shift = [0, 0, int(np.argmax(gaps))]
