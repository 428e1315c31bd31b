# score: 0/1
# status: error
# misconception: none

way_does = ["b", "d", "e", "c", "a"]
