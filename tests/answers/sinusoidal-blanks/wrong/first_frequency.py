# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
third_of_embedding = sp.sin(m * theta1)
fourth_of_embedding = sp.cos(m * theta1)
