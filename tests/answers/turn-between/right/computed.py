# score: 1/1
# status: proved

import numpy as np

relation = "C"
z = (3 + 1j) * np.exp(1j * np.pi / 2)
e12_there = [z.real, z.imag]
