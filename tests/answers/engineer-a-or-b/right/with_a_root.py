# score: 1/1
# status: proved

import sympy as sp

sound_engineer = "a"
two_lengths = [sp.sqrt(3**2 + 4**2), sp.Rational(5, 4)]
