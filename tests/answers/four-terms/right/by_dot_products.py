# score: 4/4
# status: proved

import sympy as sp

x1, x2, y1, y2, m, n, theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)
x, y = sp.Matrix([x1, x2]), sp.Matrix([y1, y2])
p, r = (sp.Matrix([sp.sin(i * theta), sp.cos(i * theta)]) for i in (m, n))
token_token, token_position, position_token, position_position = x.dot(y), x.dot(r), p.dot(y), p.dot(r)
