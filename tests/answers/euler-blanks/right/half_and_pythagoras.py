# score: 1/1
# status: proved

import sympy as sp

sixty_real = 1 / sp.Integer(2)
sixty_imaginary = sp.sqrt(1 - sixty_real**2)
