# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
program_gives = sp.Matrix([[sp.cos(phi), sp.sin(phi)]])
it_should_give = sp.Matrix([[sp.cos(phi), -sp.sin(phi)]])
