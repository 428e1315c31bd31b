# score: 0/1
# status: unattempted
# misconception: none

case = 1
lost_held_off = ...
