# score: 1/1
# status: proved

import sympy as sp

number = sp.exp(sp.I * sp.pi / 3)
sixty_real, sixty_imaginary = sp.re(number), sp.im(number)
