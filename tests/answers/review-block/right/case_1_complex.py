# score: 1/1
# status: tested

import numpy as np

case = 1
z = (-5 + 6j) * np.exp(8j * 7 * np.pi / 12)
pair_at_m = [z.real, z.imag]
