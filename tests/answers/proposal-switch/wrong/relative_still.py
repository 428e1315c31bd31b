# score: 0/1
# status: refuted
# misconception: speeds-may-differ

switch_review = "a"
switch_shift = [0, 0, 1, 1, 1]
