# score: 0/3
# status: unattempted
# misconception: none

rivals_relative = ...
