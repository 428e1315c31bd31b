# score: 0/2
# status: refuted
# misconception: every-angle-new

case = 1
always_new = True
collision = ...
