# score: 2/2
# status: proved

from autograder.notebook import numbers

case = 4
b, factor, logged = numbers("case-failure", case)
failure_evidence = [logged[0] / 1_000_000, logged[3] / (1_000_000 * b**-0.75)]
diagnosis = "a"
