# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 6
losses, interaction = numbers("review-fourth-run", case)
neither, base, factor = map(int, losses)
without = base - neither
with_it = without + interaction
fourth_run_and_effect = (factor + with_it, sp.Rational(without + with_it, 2))
