# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 2
wavelengths, trained, s = numbers("review-three-wavelengths", case)
turns = [sp.Rational(trained, int(one)) for one in wavelengths]
g = [sp.Min(1, sp.Max(0, (r - 1) / 3)) for r in turns]
left_by_llama = [(1 - one) / s + one for one in g]
