# score: 1/1
# status: proved

import sympy as sp

theta = sp.symbols("theta", real=True)
cat_turns_on = 9 * theta - 2 * theta
sleeping_turns_on = (11 - 4) * theta
