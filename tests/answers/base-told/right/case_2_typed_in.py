# score: 1/1
# status: proved

case = 2
tells_the_base = True
# 125 = b^(12/16)
fitting_bases = (625, 625.0)
