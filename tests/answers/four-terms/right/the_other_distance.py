# score: 4/4
# status: proved

import sympy as sp

x1, x2, y1, y2, m, n, theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)
token_token = y2 * x2 + y1 * x1
token_position = sp.sin(theta * n) * x1 + sp.cos(theta * n) * x2
position_token = sp.sin(theta * m) * y1 + sp.cos(theta * m) * y2
position_position = sp.cos(n * theta - m * theta)
