# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

theta = sp.symbols("theta", real=True)
cat_turns_on = 2 * theta
sleeping_turns_on = 2 * theta
