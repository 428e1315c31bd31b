# score: 0.5/1
# status: refuted
# misconception: other-part

import sympy as sp

sixty_real = sp.Rational(1, 2)
sixty_imaginary = sp.sin(sp.pi / 6)
