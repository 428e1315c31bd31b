# score: 3/4
# status: error
# misconception: none

import sympy as sp

x1, x2, y1, y2, m, n, theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)
token_token = x1 * y1 + x2 * y2
token_position = x1 * sp.sin(n * theta) + x2 * sp.cos(n * theta)
position_token = y1 * sp.sin(m * theta) + y2 * sp.cos(m * theta)
position_position = ...
