# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

L, theta, r, gamma, s = sp.symbols("L theta r gamma s", positive=True)
turns_in_training = ...
kept_share = ...
blended_theta = ...
