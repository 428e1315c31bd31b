# score: 1/1
# status: proved

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
third_of_embedding = sp.sin(m * theta2)
fourth_of_embedding = sp.cos(m * theta2)
