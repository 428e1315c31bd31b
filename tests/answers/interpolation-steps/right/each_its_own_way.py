# score: 2/2
# status: proved

import sympy as sp

x1, x2, m, theta, L, L_new = sp.symbols("x1 x2 m theta L L_new", positive=True)
angle_of_slower = m * (L / L_new * theta)
slow, near = L / L_new * theta, L / L_new * m
pair_slower = [
    sp.cos(m * slow) * x1 - sp.sin(m * slow) * x2,
    sp.sin(m * slow) * x1 + sp.cos(m * slow) * x2,
]
pair_nearer = [
    sp.cos(near * theta) * x1 - sp.sin(near * theta) * x2,
    sp.sin(near * theta) * x1 + sp.cos(near * theta) * x2,
]
period_slower = 2 * sp.pi / slow
