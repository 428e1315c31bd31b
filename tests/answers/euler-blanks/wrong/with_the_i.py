# score: 0.5/1
# status: refuted
# misconception: none

import sympy as sp

sixty_real = sp.Rational(1, 2)
sixty_imaginary = sp.I * sp.sqrt(3) / 2
