# score: 0/1
# status: refuted
# misconception: none

tuned_by = "b"
two_angles = [0.125, 1]
