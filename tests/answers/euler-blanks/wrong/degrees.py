# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import sympy as sp

sixty_real = sp.cos(60)
sixty_imaginary = sp.sin(60)
