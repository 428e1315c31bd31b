# score: 3/3
# status: proved

import sympy as sp

q1, q2, k1, k2, m, n, s, theta = sp.symbols("q1 q2 k1 k2 m n s theta", real=True)
product = sp.exp(sp.I * (m + s) * theta) * sp.conjugate(sp.exp(sp.I * (n + s) * theta))
shifted_turns = sp.exp(sp.I * sp.expand((m + s) * theta - (n + s) * theta))
z = sp.expand((q1 + sp.I * q2) * (k1 - sp.I * k2) * shifted_turns, complex=True)
shifted_score = sp.re(z)
