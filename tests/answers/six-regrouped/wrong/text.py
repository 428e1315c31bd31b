# score: 0/1
# status: error
# misconception: none

six_places = "adbecf"
