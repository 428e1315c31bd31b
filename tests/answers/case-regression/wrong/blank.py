# score: 0/2
# status: unattempted
# misconception: none

case = 1
regression_evidence = ...
guilty_change = ...
