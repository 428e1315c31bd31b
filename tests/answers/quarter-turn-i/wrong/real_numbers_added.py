# score: 0/1
# status: refuted
# misconception: none

quarter_turned = -4 + 3
