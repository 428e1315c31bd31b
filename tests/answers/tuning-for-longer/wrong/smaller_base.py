# score: 0/1
# status: refuted
# misconception: larger-base-faster

tuned_by = "d"
two_angles = [1, 1]
