# score: 0.5/1
# status: refuted
# misconception: sines-then-cosines

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
third_of_embedding = sp.cos(m * theta1)
fourth_of_embedding = sp.cos(m * theta2)
