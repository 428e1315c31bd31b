# score: 3/3
# status: proved

import sympy as sp

a, b, c, d, phi = sp.symbols("a b c d phi", real=True)
co, si = sp.cos(phi), sp.sin(phi)
rows_multiplied = [[a * a + b * b, a * c + b * d], [c * a + d * b, c * c + d * d]]
turning = [[co, si], [-si, co]]
mirroring = [[co, si], [si, -co]]
