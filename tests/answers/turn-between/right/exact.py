# score: 1/1
# status: proved

import sympy as sp

relation = "(c)"
a = 8 * sp.pi / 16
e12_there = sp.Matrix([[3, 1]]) * sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]])
