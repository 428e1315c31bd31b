# score: 1/1
# status: proved

import sympy as sp

case = 1
pairs_tied = False
z = sp.expand((2 + 3 * sp.I) * sp.exp(sp.I * 5 * sp.pi / 4), complex=True)
first_number = [sp.re(z), sp.im(z)]
