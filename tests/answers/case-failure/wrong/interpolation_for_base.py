# score: 1/2
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 8
b, factor, logged = numbers("case-failure", case)
failure_evidence = [logged[0] / 1e6, logged[3] / 1e6 * b ** (6 / 8)]
diagnosis = "b"
