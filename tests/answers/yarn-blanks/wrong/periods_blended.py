# score: 0.6667/1
# status: refuted
# misconception: periods-blended

import sympy as sp

L, theta, r, gamma, s = sp.symbols("L theta r gamma s", positive=True)
turns_in_training = L * theta / (2 * sp.pi)
kept_share = (r - 1) / 31
blended_theta = theta / ((1 - gamma) * s + gamma)
