# score: 0/1
# status: error
# misconception: none

expanded = "4*a*b"
