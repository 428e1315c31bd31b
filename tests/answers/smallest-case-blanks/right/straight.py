# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
program_gives = sp.Matrix([[sp.sin(phi), sp.cos(phi)]])
it_should_give = sp.Matrix([[-sp.sin(phi), sp.cos(phi)]])
