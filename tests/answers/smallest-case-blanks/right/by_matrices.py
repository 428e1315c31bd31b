# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
c, s = sp.cos(phi), sp.sin(phi)
row = sp.Matrix([[0, 1]])
program_gives = row * sp.Matrix([[c, -s], [s, c]])
it_should_give = row * sp.Matrix([[c, s], [-s, c]])
