# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = ...
third_of_three = ...
