# score: 0/2
# status: unattempted
# misconception: none

case = 1
both_pairs_turned = ...
