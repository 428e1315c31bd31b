# score: 1/1
# status: proved

import sympy as sp

theta = sp.symbols("theta", real=True)
between_5_8 = (5 - 8) * theta
between_12_15 = (12 - 15) * theta
