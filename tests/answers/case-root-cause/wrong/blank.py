# score: 0/3
# status: unattempted
# misconception: none

case = 1
cause_evidence = ...
root_cause = ...
