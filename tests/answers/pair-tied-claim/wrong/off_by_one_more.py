# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

case = 1
pairs_tied = False
z = (2 + 3j) * np.exp(1j * 4 * 5 * np.pi / 12)
first_number = [z.real, z.imag]
