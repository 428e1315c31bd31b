# score: 0/1
# status: refuted
# misconception: frequency-ignored

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
third_of_embedding = sp.sin(m)
fourth_of_embedding = sp.cos(m)
