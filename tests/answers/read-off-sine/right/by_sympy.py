# score: 1/1
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
sine_of_sum = sp.expand(sp.sin(a + b), trig=True)
