# score: 1/1
# status: proved

import sympy as sp

case = 7  # d = 128, base 10000, 1024 → 8192
works_beyond = sp.false
unseen = [5000, 5000 * sp.Integer(10000) ** sp.Rational(-126, 128)]
