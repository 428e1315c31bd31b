# score: 1/1
# status: proved

import sympy as sp

pick = " c "
pick_image = sp.Matrix([[3, 1]]) * sp.Matrix([[0, 1], [-1, 0]])
