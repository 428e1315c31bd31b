# score: 0/1
# status: refuted
# misconception: none

states = "dbac"
