# score: 0/2
# status: unattempted
# misconception: none

slip_behind = ...
