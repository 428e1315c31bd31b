# score: 1/1
# status: proved

import numpy as np
import sympy as sp

quarter_turn = np.array([[sp.Integer(0), sp.Integer(1)], [-1, 0]], dtype=object)
