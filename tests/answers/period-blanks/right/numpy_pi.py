# score: 1/1
# status: proved

import numpy as np
import sympy as sp

theta, b, j, d = sp.symbols("theta b j d", positive=True)
period_from_theta = 2 * np.pi / theta
period_from_base = 2 * np.pi * b ** (2 * (j - 1) / d)
