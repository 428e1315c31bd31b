# score: 0/1
# status: refuted
# misconception: other-part

import sympy as sp

sixty_real = sp.sin(sp.pi / 3)
sixty_imaginary = sp.cos(sp.pi / 3)
