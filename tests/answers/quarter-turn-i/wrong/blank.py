# score: 0/1
# status: unattempted
# misconception: none

quarter_turned = ...
