# score: 0/3
# status: unattempted
# misconception: none

rope_block = ...
