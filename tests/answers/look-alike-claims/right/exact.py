# score: 2/2
# status: proved

import sympy as sp

claims = {"A": True, "B": sp.pi / 4, "C": True, "D": sp.pi / 4}
