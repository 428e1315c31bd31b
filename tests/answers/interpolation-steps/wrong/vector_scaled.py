# score: 1/2
# status: refuted
# misconception: vector-scaled-for-angles

import sympy as sp

x1, x2, m, theta, L, L_new = sp.symbols("x1 x2 m theta L L_new", positive=True)
angle_of_slower = m * theta * L / L_new
pair_slower = [
    L / L_new * (sp.cos(m * theta) * x1 - sp.sin(m * theta) * x2),
    L / L_new * (sp.sin(m * theta) * x1 + sp.cos(m * theta) * x2),
]
pair_nearer = [
    L / L_new * (sp.cos(m * theta) * x1 - sp.sin(m * theta) * x2),
    L / L_new * (sp.sin(m * theta) * x1 + sp.cos(m * theta) * x2),
]
period_slower = 2 * sp.pi * L_new / (L * theta)
