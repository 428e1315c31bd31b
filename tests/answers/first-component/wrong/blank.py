# score: 0/1
# status: unattempted
# misconception: none

first_component = ...
