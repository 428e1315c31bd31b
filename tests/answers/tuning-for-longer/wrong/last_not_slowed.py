# score: 0/1
# status: refuted
# misconception: none

tuned_by = "c"
two_angles = [1, 8]
