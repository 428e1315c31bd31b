# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 3
d, b, trained, longer = numbers("base-for-longer", case)
s = sp.Integer(int(longer)) / int(trained)
longer_base = int(b) * s ** sp.Rational(int(d), int(d) - 2)
