# score: 0/1
# status: unattempted
# misconception: none

case = 1
angles_of_4_and_5 = ...
