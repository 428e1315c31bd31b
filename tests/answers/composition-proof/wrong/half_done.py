# score: 2/4
# status: error
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
top_left = sp.cos(a) * sp.cos(b) - sp.sin(a) * sp.sin(b)
top_left_short = sp.cos(a + b)
top_right = ...
top_right_short = ...
