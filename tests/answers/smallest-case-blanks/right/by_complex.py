# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
z = sp.I * sp.exp(-sp.I * phi)
y = sp.I * sp.exp(sp.I * phi)
program_gives = sp.Matrix([[sp.re(z), sp.im(z)]])
it_should_give = sp.Matrix([[sp.re(y), sp.im(y)]])
