# score: 0/2
# status: unattempted
# misconception: none

case = 1
latency_evidence = ...
affordable = ...
