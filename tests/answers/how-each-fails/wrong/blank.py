# score: 0/1
# status: unattempted
# misconception: none

far_out = ...
