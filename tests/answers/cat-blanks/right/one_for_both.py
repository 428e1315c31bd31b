# score: 1/1
# status: proved

import sympy as sp

theta = sp.Symbol("theta")
cat_turns_on = sleeping_turns_on = theta * sp.Integer(7)
