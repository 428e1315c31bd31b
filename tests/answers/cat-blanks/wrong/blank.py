# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

theta = sp.symbols("theta", real=True)
cat_turns_on = ...
sleeping_turns_on = ...
