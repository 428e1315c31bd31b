# score: 0/1
# status: error
# misconception: none

switch_review = "b"
switch_shift = ...
