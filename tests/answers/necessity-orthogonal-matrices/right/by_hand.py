# score: 3/3
# status: proved

import sympy as sp

a, b, c, d, phi = sp.symbols("a b c d phi", real=True)
co, si = sp.cos(phi), sp.sin(phi)
side = a * c + b * d
rows_multiplied = sp.Matrix([[a**2 + b**2, side], [side, c**2 + d**2]])
turning = sp.Matrix([[co, si], [-si, co]])
mirroring = turning.copy()
mirroring[1, :] = -turning[1, :]
