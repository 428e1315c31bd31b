# score: 1/1
# status: proved

import sympy as sp

sixty_real = sp.Rational(1, 2)
sixty_imaginary = sp.sqrt(3) / 2
