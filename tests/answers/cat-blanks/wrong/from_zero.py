# score: 0/1
# status: refuted
# misconception: position-for-distance

import sympy as sp

theta = sp.symbols("theta", real=True)
cat_turns_on = 9 * theta
sleeping_turns_on = 11 * theta
