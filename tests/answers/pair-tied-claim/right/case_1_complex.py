# score: 1/1
# status: proved

import numpy as np

case = 1
pairs_tied = False
z = (2 + 3j) * np.exp(1j * 3 * 5 * np.pi / 12)
first_number = [z.real, z.imag]
