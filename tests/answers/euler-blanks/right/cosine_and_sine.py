# score: 1/1
# status: proved

import sympy as sp

sixty_real = sp.cos(sp.pi / 3)
sixty_imaginary = sp.sin(sp.pi / 3)
