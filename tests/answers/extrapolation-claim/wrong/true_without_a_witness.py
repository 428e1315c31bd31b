# score: 0/1
# status: refuted
# misconception: relative-means-extrapolates

case = 3
works_beyond = True  # only n − m counts
unseen = ...
