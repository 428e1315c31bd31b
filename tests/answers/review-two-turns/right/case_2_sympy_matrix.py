# score: 1/1
# status: proved

import sympy as sp

case = 2
half, root = sp.Rational(1, 2), sp.sqrt(3) / 2
one_matrix_for_both = sp.Matrix([[half, root], [-root, half]])
