# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
sine_of_sum = ...
