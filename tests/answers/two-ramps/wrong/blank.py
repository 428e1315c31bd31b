# score: 0/1
# status: unattempted
# misconception: none

case = 1
gamma_by_turns_and_index = ...
