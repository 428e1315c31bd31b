# score: 2/2
# status: proved

case = 1
always_new = False
collision = [0, 13]
