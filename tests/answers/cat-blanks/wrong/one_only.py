# score: 0.5/1
# status: error
# misconception: none

import sympy as sp

theta = sp.symbols("theta", real=True)
cat_turns_on = 7 * theta
sleeping_turns_on = ...
