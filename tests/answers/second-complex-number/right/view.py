# score: 1/1
# status: proved

import numpy as np
import sympy as sp

second_number = complex(np.array([1.0, 2.5, -0.5, 4.0]).view(complex)[1])
numbers_for_128 = sp.Integer(64)
