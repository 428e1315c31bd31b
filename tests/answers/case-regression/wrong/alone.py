# score: 0/2
# status: refuted
# misconception: alone-for-main-effect

from autograder.notebook import numbers

case = 3
(losses,) = numbers("case-regression", case)
neither, base, factor, both = losses
regression_evidence = [base - neither, factor - neither, both - factor - base + neither]
guilty_change = "c"
