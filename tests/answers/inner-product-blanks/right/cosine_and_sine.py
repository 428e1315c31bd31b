# score: 1/1
# status: proved

import sympy as sp

m, n, theta = sp.symbols("m n theta", real=True)
key_turn_conjugated = sp.cos(n * theta) - sp.I * sp.sin(n * theta)
angle_left = -theta * (n - m)
