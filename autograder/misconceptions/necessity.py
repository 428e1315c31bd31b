"""Wrong ideas about why it must be a rotation, and about encodings of one's own."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import DROPPED, INVENTED, NECESSITY, SMALL_STEPS

MISCONCEPTIONS = (
    Misconception(
        "shift-the-wrong-way",
        "The shift goes the wrong way",
        "Moving on by n brings position n to 2n, and not to 0. The second position must arrive at "
        "0, and the first one moves by the same shift. Try n = 3: which number must be added "
        "to it?",
        NECESSITY,
    ),
    Misconception(
        "mirror-for-turn",
        "A mirror for a turn",
        "Both have rows of length 1 that are perpendicular to each other; they differ in the sign "
        "of the second row, and so in the determinant: 1 for a turn, −1 for a mirror. Put φ = 0: "
        "which of the two is the identity?",
        NECESSITY,
    ),
    Misconception(
        "product-rule-forgotten",
        "A rate of change without the product rule",
        "This is the product of the two rates. But a product changes because its first factor "
        "does, and because its second one does: two terms, in each of which the other factor "
        "stays. What is the other factor at m = 0?",
        SMALL_STEPS,
    ),
    Misconception(
        "symmetric-for-skew",
        "Symmetric where skew is asked",
        "Two equal entries beside the diagonal make a matrix that is its own transpose. What is "
        "asked is one that its transpose cancels, A + Aᵀ = 0. Put yours into that sum: which "
        "entries are left?",
        SMALL_STEPS,
    ),
    Misconception(
        "inner-derivative-forgotten",
        "The inner derivative is missing",
        "The derivative of cos(mθ) by m is −θ sin(mθ): the angle grows by θ for every step of m, "
        "so everything changes θ times as fast. Put θ = 0 into yours: nothing turns, so what "
        "should the rate be?",
        SMALL_STEPS,
    ),
    Misconception(
        "basis-not-changed",
        "The basis has no effect",
        "This is R(m) itself. S on the left exchanges two rows, and Sᵀ on the right exchanges two "
        "columns; entries that were neighbours are so no longer. Which entry stands next to entry "
        "1 in its pair now?",
        SMALL_STEPS,
    ),
    Misconception(
        "one-map-for-both",
        "One map for both is what was given up",
        "Queries and keys get the same map here, and then all the conditions force a rotation. If "
        "both stretch by the same rule, moving both tokens on stretches the score twice. What must "
        "the keys do with a length that the queries gain?",
        DROPPED,
    ),
    Misconception(
        "fixed-matrix-behind",
        "The fixed matrix stands behind the turn",
        "In q R(m) Q · k R(n) Q the matrices QQᵀ stand between the two turns, and keep them from "
        "joining. Rows meet first what stands on the left. What is left between the turns, if Q "
        "comes before them?",
        DROPPED,
    ),
    Misconception(
        "carries-no-position",
        "Relative, but it carries no position",
        "Moving both tokens changes nothing, and moving one of them changes nothing either: the "
        "score is the same at every distance. That is attention which is blind to order, as in "
        "lesson 0. What should differ between position 0 and position 1?",
        INVENTED,
    ),
    Misconception(
        "loses-the-token",
        "The token is lost",
        "Two different tokens become one and the same vector, so that no later layer can tell them "
        "apart. A score that does not see the token is relative easily. Which entries of x does "
        "your result hold?",
        INVENTED,
    ),
    Misconception(
        "length-depends-on-position",
        "The length changes with the position",
        "The score of a token with itself, at one position, is its squared length. The distance "
        "there is 0, whichever position it is, so a relative score must be the same at all of "
        "them. How long is your vector at position 0, and how long further on?",
        INVENTED,
    ),
    Misconception(
        "steps-differ",
        "Not every step is the same",
        "Lengths stay, but the way from one position to the next is not everywhere the same: it "
        "grows, pauses or jumps. A relative map adds up, R(m + 1) = R(m)R(1). Compare the step "
        "from 0 to 1 with the later ones: where does yours differ?",
        INVENTED,
    ),
)
