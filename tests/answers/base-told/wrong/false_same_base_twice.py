# score: 0/1
# status: refuted
# misconception: none

case = 4
tells_the_base = False
fitting_bases = [10000, 10000]
