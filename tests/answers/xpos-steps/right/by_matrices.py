# score: 3/3
# status: proved

import sympy as sp

q1, q2, k1, k2, m, n, theta, zeta = sp.symbols("q1 q2 k1 k2 m n theta zeta", positive=True)
def R(angle):
    return sp.Matrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])
two_map_factor = zeta**m / zeta**n
one_map_factor = zeta**(m + n)
xpos_score = (zeta**m * sp.Matrix([[q1, q2]]) * R(m * theta)).dot(zeta**-n * sp.Matrix([[k1, k2]]) * R(n * theta))
