# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
(n,) = numbers("bfloat-positions", case)
part, power = np.frexp(float(n))
held = np.ldexp(np.round(part * 256), power - 8)
lost_held_off = np.array([257.0, held, abs(held - n)])
