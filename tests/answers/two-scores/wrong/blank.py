# score: 0/2
# status: unattempted
# misconception: none

case = 1
scores_5_8_and_12_15 = ...
