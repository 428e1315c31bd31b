# score: 0/1
# status: refuted
# misconception: none

wider_vector = "d"
period_ratios = [1, 1]
