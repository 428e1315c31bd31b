# score: 1.5/2
# status: refuted
# misconception: factor-upside-down

import sympy as sp

x1, x2, m, theta, L, L_new = sp.symbols("x1 x2 m theta L L_new", positive=True)
a = L / L_new * m * theta
angle_of_slower = m * theta * L_new / L
pair_slower = [sp.cos(a) * x1 - sp.sin(a) * x2, sp.sin(a) * x1 + sp.cos(a) * x2]
pair_nearer = [sp.cos(a) * x1 - sp.sin(a) * x2, sp.sin(a) * x1 + sp.cos(a) * x2]
period_slower = 2 * sp.pi * L_new / (L * theta)
