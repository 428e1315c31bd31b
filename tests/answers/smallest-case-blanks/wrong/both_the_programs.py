# score: 0.5/1
# status: refuted
# misconception: clockwise

import sympy as sp

phi = sp.symbols("phi", real=True)
program_gives = sp.Matrix([[sp.sin(phi), sp.cos(phi)]])
it_should_give = program_gives
