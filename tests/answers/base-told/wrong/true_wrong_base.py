# score: 0/1
# status: refuted
# misconception: none

case = 1
tells_the_base = True
fitting_bases = [10000, 10000]
