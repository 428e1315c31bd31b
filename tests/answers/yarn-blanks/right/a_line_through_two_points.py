# score: 1/1
# status: proved

import sympy as sp

L, theta, r, gamma, s = sp.symbols("L theta r gamma s", positive=True)
period = 2 * sp.pi / theta
turns_in_training = L / period
kept_share = sp.interpolate([(1, 0), (32, 1)], r)
blended_theta = theta / s + gamma * (theta - theta / s)
