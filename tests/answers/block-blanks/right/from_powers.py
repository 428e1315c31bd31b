# score: 1/1
# status: proved

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
z = sp.exp(sp.I * theta * m)
upper_right = sp.im(z)
lower_right = sp.re(z)
