# score: 0/1
# status: refuted
# misconception: none

case = 2
tells_the_base = True
fitting_bases = [625, 10000]
