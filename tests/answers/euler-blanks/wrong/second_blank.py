# score: 0.5/1
# status: error
# misconception: none

import sympy as sp

sixty_real = sp.Rational(1, 2)
sixty_imaginary = ...
