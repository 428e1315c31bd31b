# score: 0/3
# status: error
# misconception: none

case = 1
cause_evidence = ...
root_cause = "d"
