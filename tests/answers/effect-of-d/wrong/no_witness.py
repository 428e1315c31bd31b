# score: 0/1
# status: error
# misconception: none

wider_vector = "b"
period_ratios = ...
