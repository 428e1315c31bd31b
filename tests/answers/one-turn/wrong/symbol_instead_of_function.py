# score: 0/2
# status: error
# misconception: none

import sympy as sp

theta = sp.symbols("theta")
next_state = sp.cos(theta)
