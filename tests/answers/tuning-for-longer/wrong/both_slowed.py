# score: 0/1
# status: refuted
# misconception: base-slows-all-alike

tuned_by = "c"
two_angles = [1 / 8, 1]
