# score: 1/1
# status: proved

import sympy as sp

pick = "option c"
pick_image = sp.Tuple(3 * sp.cos(sp.pi / 2) - sp.sin(sp.pi / 2), 3)
