# score: 0/1
# status: error
# misconception: none

import sympy as sp

phi = sp.symbols("phi")
quarter_turn = sp.Matrix([[sp.cos(phi), sp.sin(phi)], [-sp.sin(phi), sp.cos(phi)]])
