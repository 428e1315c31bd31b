# score: 2/2
# status: proved

from autograder.notebook import numbers

case = 1
(losses,) = numbers("case-regression", case)
neither, base, factor, both = losses
regression_evidence = [(base - neither + both - factor) / 2, (factor - neither + both - base) / 2, both - factor - base + neither]
guilty_change = "a"
