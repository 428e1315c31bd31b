# score: 1/1
# status: proved

import sympy as sp

case = 3
theta = 1000 ** sp.Rational(-2, 64)
turns_in_context = 4096 * theta / (2 * sp.pi)
