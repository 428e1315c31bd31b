# score: 0/1
# status: refuted
# misconception: none

switch_review = "b"
switch_shift = [0, 0, 1, 1, 1]
