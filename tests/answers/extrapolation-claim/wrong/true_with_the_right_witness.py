# score: 0/1
# status: refuted
# misconception: relative-means-extrapolates

case = 0
works_beyond = True
unseen = [20000, 2.31]
