# score: 1/1
# status: proved

import sympy as sp

m, θ = sp.symbols("m θ")
upper_right = sp.sin(m * θ)
lower_right = sp.cos(m * θ)
