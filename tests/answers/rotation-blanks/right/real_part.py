# score: 1/1
# status: proved

import sympy as sp

phi = sp.Symbol("phi")
lower_left = -sp.im(sp.exp(sp.I * phi))
lower_right = sp.re(sp.exp(sp.I * phi))
