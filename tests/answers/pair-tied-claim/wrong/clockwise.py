# score: 0/1
# status: refuted
# misconception: clockwise

import numpy as np

case = 1
pairs_tied = False
z = (2 + 3j) * np.exp(-1j * 5 * np.pi / 4)
first_number = [z.real, z.imag]
