# score: 2/2
# status: proved

from autograder.notebook import numbers

case = 1
b, factor, logged = numbers("case-failure", case)
failure_evidence = [logged[0] / 1e6, logged[3] / 1e6 * b ** (6 / 8)]
diagnosis = "d"
