# score: 0/1
# status: error
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
sine_of_sum = sp.sin(a + b)
