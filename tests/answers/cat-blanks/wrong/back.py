# score: 0/1
# status: refuted
# misconception: backwards

import sympy as sp

theta = sp.symbols("theta", real=True)
cat_turns_on = (2 - 9) * theta
sleeping_turns_on = (4 - 11) * theta
