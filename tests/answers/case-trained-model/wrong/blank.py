# score: 0/2
# status: unattempted
# misconception: none

case = 1
mechanism_evidence = ...
mechanism = ...
