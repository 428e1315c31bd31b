# score: 0/1
# status: unattempted
# misconception: none

case = 1
embedding_found = ...
