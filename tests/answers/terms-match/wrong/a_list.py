# score: 0/1
# status: error
# misconception: none

term_knows = ["c", "b", "d", "a"]
