# score: 0/1
# status: unattempted
# misconception: none

case = 1
left_by_llama = ...
