# score: 0/1
# status: unattempted
# misconception: none

convention_of = ...
