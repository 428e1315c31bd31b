# score: 0/1
# status: refuted
# misconception: relative-means-extrapolates

case = 1
works_beyond = True
unseen = [0, 0]
