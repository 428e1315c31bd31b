# score: 0/2
# status: unattempted
# misconception: none

case = 1
failure_evidence = ...
diagnosis = ...
