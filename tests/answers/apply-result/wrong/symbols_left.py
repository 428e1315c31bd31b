# score: 0/1
# status: error
# misconception: none

import sympy as sp

case = 1
theta = sp.symbols("theta")
result = [sp.cos(theta), sp.sin(theta)]
