# score: 0/2
# status: refuted
# misconception: exponent-off-by-one

from autograder.notebook import numbers

case = 1
b, factor, logged = numbers("case-failure", case)
failure_evidence = [logged[0] / 1e6, logged[3] / 1e6 * b]
diagnosis = "d"
