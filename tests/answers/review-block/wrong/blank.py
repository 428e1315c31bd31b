# score: 0/1
# status: unattempted
# misconception: none

case = 2
pair_at_m = ...
