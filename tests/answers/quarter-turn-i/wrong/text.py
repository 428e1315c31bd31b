# score: 0/1
# status: error
# misconception: none

quarter_turned = "-4 + 3i"
