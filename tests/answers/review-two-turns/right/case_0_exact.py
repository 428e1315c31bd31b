# score: 1/1
# status: proved

import sympy as sp

case = 0
angle = sp.pi / 12 + sp.pi / 6
one_matrix_for_both = [[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]]
