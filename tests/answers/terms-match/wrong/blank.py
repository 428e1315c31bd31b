# score: 0/1
# status: unattempted
# misconception: none

term_knows = ...
