# score: 0/1
# status: unattempted
# misconception: none

case = 1
products_of_each_form = ...
