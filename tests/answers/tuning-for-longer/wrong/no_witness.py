# score: 0/1
# status: error
# misconception: none

tuned_by = "c"
two_angles = ...
