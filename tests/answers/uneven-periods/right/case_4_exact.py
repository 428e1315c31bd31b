# score: 1/1
# status: proved

import sympy as sp

case = 4  # d = 8, factor = 16
grow_alike = sp.false
factors = (sp.Integer(1), sp.Integer(16) ** sp.Rational(6, 8))
