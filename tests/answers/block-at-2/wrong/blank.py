# score: 0/1
# status: unattempted
# misconception: none

block_at_2 = ...
