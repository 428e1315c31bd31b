# score: 1/2
# status: refuted
# misconception: inner-derivative-forgotten

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
solution_at_m = sp.Matrix([[c, s], [-s, c]])
solution_rate = sp.Matrix([[-s, c], [-c, -s]])
