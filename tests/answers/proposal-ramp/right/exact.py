# score: 1/1
# status: proved

import sympy as sp

ramp_review = "b"
needs_scaling = (4, 1 / (2 * sp.pi))
