# score: 1/1
# status: proved

import sympy as sp

phi = sp.pi / 2
quarter_turn = sp.Matrix([[sp.cos(phi), sp.sin(phi)], [-sp.sin(phi), sp.cos(phi)]])
