# score: 1/1
# status: proved

import sympy as sp

r = sp.sqrt(2) / 2
block_at_2 = sp.Matrix([[r, r], [-r, r]]) ** 2
