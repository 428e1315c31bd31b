# score: 0/2
# status: refuted
# misconception: total-for-interaction

from autograder.notebook import numbers

case = 1
(losses,) = numbers("case-regression", case)
neither, base, factor, both = losses
regression_evidence = [(base - neither + both - factor) / 2, (factor - neither + both - base) / 2, both - neither]
guilty_change = "a"
