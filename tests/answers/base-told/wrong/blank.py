# score: 0/1
# status: unattempted
# misconception: none

case = 1
tells_the_base = ...
fitting_bases = ...
