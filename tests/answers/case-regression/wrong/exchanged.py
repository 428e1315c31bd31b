# score: 0/2
# status: refuted
# misconception: effects-exchanged

from autograder.notebook import numbers

case = 1
(losses,) = numbers("case-regression", case)
neither, factor, base, both = losses
regression_evidence = [(base - neither + both - factor) / 2, (factor - neither + both - base) / 2, both - factor - base + neither]
guilty_change = "b"
