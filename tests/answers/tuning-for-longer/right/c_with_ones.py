# score: 1/1
# status: proved

tuned_by = "c"
two_angles = [1, 1]
