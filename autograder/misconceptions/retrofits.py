"""Wrong ideas about making a trained model's context longer."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import (
    CASE_FAILURE,
    CASE_LATENCY,
    CASE_REGRESSION,
    CASE_STRATEGY,
    CASE_TRAINED,
    LARGER_BASE,
    PROPOSALS,
)

MISCONCEPTIONS = (
    Misconception(
        "turning-pairs-counted",
        "The pairs that do go round counted",
        "This is how many pairs turn at least once within the trained length. They have met all "
        "angles, and a longer text brings them none that is new. How many pairs are left, which "
        "never came round?",
        CASE_STRATEGY,
    ),
    Misconception(
        "interpolation-spares-neighbours",
        "“Interpolation leaves neighbours as they are”",
        "Interpolation multiplies every angle by L/L′, those of the fast pairs as well, and these "
        "are what tells neighbours apart. Neighbours then stand L/L′ of a radian apart in pair 1. "
        "Is that still as much as is asked?",
        CASE_STRATEGY,
    ),
    Misconception(
        "factor-upside-down",
        "The factor upside down",
        "One number was divided by the other where the other should be divided by it. Angles that "
        "are squeezed become smaller, so that the factor must be below 1. Is what you compare with "
        "below or above the fraction bar?",
        CASE_FAILURE,
    ),
    Misconception(
        "length-factor-for-base-factor",
        "“For s times the length, s times the base”",
        "The last pair has the exponent (d − 2)/d and not 1, so that a base times s stretches its "
        "period by a little less than s. The wider the vector, the smaller the loss. Which power "
        "of λ must be equal to s?",
        LARGER_BASE,
    ),
    Misconception(
        "two-products-a-pair",
        "Two products a pair",
        "A turn makes two new entries out of two old ones, and each new entry needs both of them, "
        "once with a cosine and once with a sine. Write the two entries out: how many products "
        "stand there?",
        CASE_LATENCY,
    ),
    Misconception(
        "query-heads-for-key-heads",
        "Query heads counted as key heads",
        "Keys are shared: several query heads look at the same key head, and so the cache holds "
        "only `kv` keys for each token and layer. How many vectors does one token leave in the "
        "cache of one layer?",
        CASE_LATENCY,
    ),
    Misconception(
        "one-layer-only",
        "One layer counted",
        "This is the cost in a single layer. Each layer has queries, keys and a cache of its own, "
        "and turns them for itself. How many layers are there, and by what is your number too "
        "small?",
        CASE_LATENCY,
    ),
    Misconception(
        "fall-to-one-e-th",
        "Down to 1/e taken for down to a hundredth",
        "After 1/β positions the weight has fallen to 1/e, which is 0.37. A hundredth is further "
        "away. Solve exp(−βn) = 1/100 for n: how many times 1/β is it?",
        CASE_TRAINED,
    ),
    Misconception(
        "one-bias-for-all-heads",
        "One bias for all heads",
        "With a single bias for each bucket all heads would have to look equally far. T5 gives "
        "each head its own, so that one may look near and another far. How many numbers does a "
        "bucket hold?",
        CASE_TRAINED,
    ),
    Misconception(
        "swapped-without-training",
        "“Another mechanism can simply be swapped in”",
        "These weights were learnt on turned queries and keys. Take the turning away, and all "
        "scores are others than those that were learnt, even where the new mechanism has nothing "
        "to learn itself. Which of the three leaves near scores almost as they were?",
        CASE_TRAINED,
    ),
    Misconception(
        "bucket-told-apart",
        "“Buckets tell all distances apart”",
        "All distances in one bucket get one and the same bias, and the last bucket holds "
        "everything that is far. Compare your two buckets: can the model tell these distances "
        "from each other?",
        CASE_TRAINED,
    ),
    Misconception(
        "effects-exchanged",
        "The two effects exchanged",
        "The effect of one change stands where that of the other belongs. The runs come as "
        "neither, base only, factor only, both: so the base is changed in the second and the "
        "fourth. In which two is the factor changed?",
        CASE_REGRESSION,
    ),
    Misconception(
        "alone-for-main-effect",
        "One comparison in place of two",
        "This is what a change costs while the other is left off. A main effect is the mean over "
        "both states of the other change, and the two may differ a lot. What does the change cost "
        "while the other is on?",
        CASE_REGRESSION,
    ),
    Misconception(
        "total-for-interaction",
        "The whole loss taken for the interaction",
        "Both changes against neither is everything together: what each costs by itself, and what "
        "only the two cost. The interaction is that last part alone. What is left when both single "
        "costs are taken off?",
        CASE_REGRESSION,
    ),
    Misconception(
        "ramp-reversed",
        "“Fast pairs need scaling most”",
        "A fast pair goes round many times in training and has met every angle; scaling it only "
        "blurs neighbours. What is new in a longer text are the angles of pairs that never came "
        "round. Which pairs are these?",
        PROPOSALS,
    ),
)
