# score: 4/4
# status: proved

import sympy as sp

phi, psi = sp.symbols("phi psi", real=True)
both_in_cosines = (sp.cos(phi) + sp.I * sp.sin(phi)) * (sp.cos(psi) + sp.I * sp.sin(psi))
both_multiplied = sp.expand(both_in_cosines)
both_at_once = sp.cos(phi + psi) + sp.I * sp.sin(phi + psi)
both_by_name = sp.exp(sp.I * (phi + psi))
