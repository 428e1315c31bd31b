# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
third_of_embedding = ...
fourth_of_embedding = ...
