# score: 0/1
# status: refuted
# misconception: none

serves_longer = "c"
changes_far_out = [0, 0]
