# score: 2/2
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
(losses,) = numbers("case-regression", case)
table = losses.reshape(2, 2)  # rows: factor off, on; columns: base off, on
base = np.diff(table, axis=1).mean()
factor = np.diff(table, axis=0).mean()
regression_evidence = [base, factor, np.diff(np.diff(table, axis=0), axis=1)[0, 0]]
guilty_change = "c"
