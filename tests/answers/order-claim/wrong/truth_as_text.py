# score: 0/1
# status: error
# misconception: none

case = 1
same_from_both = "maybe"
from_second_text = 3.470
