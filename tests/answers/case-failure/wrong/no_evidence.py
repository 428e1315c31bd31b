# score: 0/2
# status: error
# misconception: none

case = 1
failure_evidence = ...
diagnosis = "d"
