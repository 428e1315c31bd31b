# score: 0/1
# status: unattempted
# misconception: none

case = 1
fourth_run_and_effect = ...
