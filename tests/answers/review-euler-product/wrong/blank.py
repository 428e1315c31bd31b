# score: 0/1
# status: unattempted
# misconception: none

case = 1
product_of_turns = ...
