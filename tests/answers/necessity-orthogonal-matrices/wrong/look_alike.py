# score: 2/3
# status: refuted
# misconception: none

import sympy as sp

a, b, c, d, phi = sp.symbols("a b c d phi", real=True)
co, si = sp.cos(phi), sp.sin(phi)
R = sp.Matrix([[a, b], [c, d]])
rows_multiplied = R * R.T
turning = sp.Matrix([[co, si], [si, co]])
mirroring = sp.Matrix([[co, si], [si, -co]])
