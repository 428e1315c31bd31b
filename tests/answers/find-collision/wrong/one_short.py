# score: 0/2
# status: refuted
# misconception: none

case = 1
always_new = False
collision = [0, 12]
