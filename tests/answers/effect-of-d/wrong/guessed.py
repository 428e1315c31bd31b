# score: 0/1
# status: refuted
# misconception: none

wider_vector = "b"
period_ratios = [0.5, 2]
