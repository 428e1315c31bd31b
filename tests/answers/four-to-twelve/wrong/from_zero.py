# score: 0/1
# status: refuted
# misconception: position-for-distance

import sympy as sp

u1, u2, theta = sp.symbols("u1 u2 theta", real=True)
e12_first = u1 * sp.cos(12 * theta) - u2 * sp.sin(12 * theta)
e12_second = u1 * sp.sin(12 * theta) + u2 * sp.cos(12 * theta)
