# score: 1/1
# status: proved

import sympy as sp

at_30_degrees = sp.cos(sp.rad(60))
