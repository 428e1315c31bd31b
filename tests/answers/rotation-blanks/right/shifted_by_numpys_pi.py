# score: 1/1
# status: proved

import numpy as np
import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = sp.cos(phi + np.pi / 2)
lower_right = sp.sin(phi + np.pi / 2)
