# score: 1/1
# status: proved

import sympy as sp

case = 3
same_vector = False
differing_entry = (1, 3 * sp.cos(6) + 2 * sp.sin(6), 3 * sp.cos(12) + 2 * sp.sin(12))
