# score: 0/1
# status: refuted
# misconception: none

wider_vector = "c"
period_ratios = [0.1, 0.1]
