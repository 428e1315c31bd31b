# score: 1/1
# status: proved

import sympy as sp

base_review = "b"
last_growth = 2 * sp.sqrt(2)
