# score: 0/2
# status: error
# misconception: none

case = 1
always_new = False
collision = ...
