# score: 4/4
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
top_left_short, top_right_short = sp.cos(b + a), sp.sin(b + a)
top_left = sp.expand_trig(top_left_short)
top_right = sp.expand(top_right_short, trig=True)
