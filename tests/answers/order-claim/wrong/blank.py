# score: 0/1
# status: unattempted
# misconception: none

case = 1
same_from_both = ...
from_second_text = ...
