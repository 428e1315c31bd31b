# score: 1/1
# status: proved

import sympy as sp

case = 1
result = [-4 * sp.sqrt(2), -sp.sqrt(2)]
