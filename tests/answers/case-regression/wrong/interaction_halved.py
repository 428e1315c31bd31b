# score: 0/2
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 3
(losses,) = numbers("case-regression", case)
neither, base, factor, both = losses
regression_evidence = [(base - neither + both - factor) / 2, (factor - neither + both - base) / 2, (both - factor - base + neither) / 2]
guilty_change = "c"
