# score: 0/1
# status: refuted
# misconception: none

expanded = 4
