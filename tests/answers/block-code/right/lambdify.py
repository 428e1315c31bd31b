# score: 3/3
# status: proved

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
rope_block = sp.lambdify(
    (m, theta), sp.Matrix([[sp.cos(m * theta), sp.sin(m * theta)], [-sp.sin(m * theta), sp.cos(m * theta)]])
)
