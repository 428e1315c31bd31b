# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
R = sp.Matrix([[sp.cos(m * theta), sp.sin(m * theta)], [-sp.sin(m * theta), sp.cos(m * theta)]])
first_component = (sp.Matrix([[x1, x2]]) * R)[0]
