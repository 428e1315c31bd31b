# score: 0/1
# status: error
# misconception: none

pick = "abcd"
pick_image = [-1, 3]
