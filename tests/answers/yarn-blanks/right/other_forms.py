# score: 1/1
# status: proved

import sympy as sp

L, theta, r, gamma, s = sp.symbols("L theta r gamma s", positive=True)
turns_in_training = L / (2 * sp.pi / theta)
kept_share = r / 31 - sp.Rational(1, 31)
blended_theta = theta * (1 + gamma * (s - 1)) / s
