# score: 0/1
# status: error
# misconception: none

meanings = "cadeb"
