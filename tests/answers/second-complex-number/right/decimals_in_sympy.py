# score: 1/1
# status: proved

import sympy as sp

second_number = -0.5 + 4.0 * sp.I
numbers_for_128 = 64
