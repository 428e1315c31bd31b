# score: 1/1
# status: proved

import numpy as np

exponents = -np.arange(0, 8, 2) / 8
who_slows_down = "b"
slowdown = 160000**exponents / 10000**exponents
