# score: 0/1
# status: refuted
# misconception: conjugate-forgotten

import sympy as sp

m, n, theta = sp.symbols("m n theta", real=True)
key_turn_conjugated = sp.exp(sp.I * n * theta)
angle_left = (m + n) * theta
