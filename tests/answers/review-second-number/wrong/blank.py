# score: 0/1
# status: unattempted
# misconception: none

case = 1
second_of_c = ...
