# score: 0.6667/1
# status: refuted
# misconception: turn-is-one-radian

import sympy as sp

L, theta, r, gamma, s = sp.symbols("L theta r gamma s", positive=True)
turns_in_training = L * theta
kept_share = (r - 1) / 31
blended_theta = (1 - gamma) * theta / s + gamma * theta
