"""Wrong ideas about the cosine and the sine in a turn."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import ONE_PAIR, ONE_TOKEN, ROTATION, TURNS_ADD_UP

MISCONCEPTIONS = (
    Misconception(
        "sign-lost-in-a-root",
        "A sign lost in a root",
        "The sine is computed from the cosine by a root, or the cosine from the sine, and a root "
        "is never negative. So the sign of one of them is lost on half of the circle. Which sign "
        "has sin 4, and which has √(1 − cos² 4)?",
        ROTATION,
    ),
    Misconception(
        "small-angle-series",
        "A series that ends too early",
        "Cosine and sine are replaced by the first terms of their series, such as 1 and φ, which "
        "are good for small angles alone. Positions make angles large. Take φ = π: what are cos "
        "φ and sin φ, and what do your terms give?",
        ROTATION,
    ),
    Misconception(
        "imaginary-unit-forgotten",
        "The 𝚒 is missing",
        "The exponential has no imaginary unit, or the sine is added to the cosine without one. "
        "So every entry is multiplied by a real number, which stretches and does not turn. Which "
        "of the two, e^φ and e^(𝚒φ), has length 1 for every φ?",
        ONE_TOKEN,
    ),
    Misconception(
        "rotation-multiplied",
        "Entries multiplied by cosine and sine",
        "One entry of each pair is multiplied by the cosine and the other one by the sine. Each "
        "new entry is made of *both* old ones, a row times a column. After a quarter turn, where "
        "should [1, 0] be, and where is it in yours?",
        ONE_PAIR,
    ),
    Misconception(
        "minus-at-a-cosine",
        "A minus at a cosine",
        "One of the two cosines comes with a minus, so that at the angle 0, where nothing should "
        "move, an entry changes its sign. The one minus of a turn stands at a sine. What becomes "
        "of [1, 1] at position 0 in yours?",
        ONE_PAIR,
    ),
    Misconception(
        "quadrant-lost",
        "The quadrant lost",
        "The direction of a pair is read off the quotient b/a, which is the same for (a, b) and "
        "for (−a, −b). So pairs on the left come out opposite. Compare `np.arctan2(1, -1)` with "
        "`np.arctan(1 / -1)`: which of them points to [−1, 1]?",
        ONE_PAIR,
    ),
    Misconception(
        "power-entry-by-entry",
        "A power of every entry",
        "The matrix of one step is raised to the power m with `**`, which takes the power of "
        "every *entry*. Taking m steps is a product of matrices. Compare `R ** 2` with `R @ R` "
        "for a quarter turn: which of them is a half turn?",
        TURNS_ADD_UP,
    ),
)
