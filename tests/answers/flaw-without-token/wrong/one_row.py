# score: 0/1
# status: error
# misconception: none

flaw = "b"
both_at_3 = [0, 1]
