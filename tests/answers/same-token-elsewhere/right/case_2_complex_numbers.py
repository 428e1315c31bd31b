# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
x, m, n, theta = numbers("same-token-elsewhere", case)
z = x[0::2] + 1j * x[1::2]
at_m = (z * np.exp(1j * m * theta)).view(float)
at_n = (z * np.exp(1j * n * theta)).view(float)
same_vector = bool(np.allclose(at_m, at_n))
which = int(np.argmax(np.abs(at_m - at_n)))
differing_entry = [which + 1, at_m[which], at_n[which]]
