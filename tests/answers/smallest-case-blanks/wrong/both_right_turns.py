# score: 0.5/1
# status: refuted
# misconception: lost-sign

import sympy as sp

phi = sp.symbols("phi", real=True)
it_should_give = sp.Matrix([[-sp.sin(phi), sp.cos(phi)]])
program_gives = it_should_give
