# score: 0/2
# status: unattempted
# misconception: none

from autograder.notebook import numbers

case = 1
d, b, trained, wanted, percent = numbers("case-strategy", case)
strategy_evidence = ...
strategy = ...
