# score: 0/1
# status: refuted
# misconception: other-part

import sympy as sp

a, b = sp.symbols("a b", real=True)
sine_of_sum = sp.cos(a) * sp.cos(b) - sp.sin(a) * sp.sin(b)
