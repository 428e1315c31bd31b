# score: 1/1
# status: proved

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
swap = [-x2, x1, -x4, x3]
angles = [m * theta1] * 2 + [m * theta2] * 2
third_of_swap, cosine_at_third = swap[2], sp.cos(angles[2])
