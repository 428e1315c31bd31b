# score: 1/1
# status: proved

import sympy as sp

u1, u2, theta = sp.symbols("u1 u2 theta", real=True)
e12_first = u1 * sp.cos(8 * theta) - u2 * sp.sin(8 * theta)
e12_second = u1 * sp.sin(8 * theta) + u2 * sp.cos(8 * theta)
