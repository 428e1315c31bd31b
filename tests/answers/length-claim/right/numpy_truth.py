# score: 1/1
# status: proved

import numpy as np
import sympy as sp

phi = sp.symbols("phi", real=True)
keeps_length = np.True_
factor = sp.cos(phi)**2 + sp.sin(phi)**2
