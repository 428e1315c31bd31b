# score: 1/1
# status: proved

import sympy as sp

# scores -1, 2, 1 and values 8, 9, 5
case = 1
e = sp.E
gets = (8 / e + 9 * e**2 + 5 * e) / (1 / e + e**2 + e)
before_and_after = (gets, gets)
