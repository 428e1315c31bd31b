# score: 1/1
# status: proved

switch_review = "(b)"
switch_shift = [2, 1, 2, 1, 0.54]
