# score: 4/4
# status: proved

import sympy as sp

m, n, s, theta, theta1, theta2 = sp.symbols("m n s theta theta1 theta2", real=True)
pe_product = sp.Matrix([sp.sin(m * theta), sp.cos(m * theta)]).dot(sp.Matrix([sp.sin(n * theta), sp.cos(n * theta)]))
pe_joined = sp.cos(n * theta - m * theta)
pe_moved = sp.simplify(pe_joined.subs({m: m + s, n: n + s}, simultaneous=True))
pe_two_pairs = pe_joined.subs(theta, theta1) + pe_joined.subs(theta, theta2)
