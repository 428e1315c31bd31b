# score: 0/1
# status: refuted
# misconception: none

case = 1
tells_the_base = False
fitting_bases = [100, 10000]
