# score: 2/2
# status: proved

import sympy as sp

case = 1
a = sp.Rational(9, 10)
score = (4 * 2 - 6 * 6) * sp.cos(a) - (4 * 6 + 6 * 2) * sp.sin(a)
scores_5_8_and_12_15 = [score, score]
