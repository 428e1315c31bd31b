# score: 0/1
# status: error
# misconception: none

case = 1
tells_the_base = True
fitting_bases = ...
