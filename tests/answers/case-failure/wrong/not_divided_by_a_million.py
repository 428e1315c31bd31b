# score: 0/2
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 6
b, factor, logged = numbers("case-failure", case)
failure_evidence = [logged[0], logged[3] * b ** (6 / 8)]
diagnosis = "b"
