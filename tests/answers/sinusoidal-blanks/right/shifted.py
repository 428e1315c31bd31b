# score: 1/1
# status: proved

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
third_of_embedding = sp.cos(m * theta2 - sp.pi / 2)
fourth_of_embedding = sp.sin(theta2 * m + sp.pi / 2)
