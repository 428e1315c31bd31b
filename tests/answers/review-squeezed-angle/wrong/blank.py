# score: 0/1
# status: unattempted
# misconception: none

case = 1
angle_when_squeezed = ...
