"""What carries an index or a power in a sentence: R_φ, R_(a + b), θ_{d/2}, (q × k)_j, e^(𝚒a)."""

import re

_ROUND = r"\([^()]*(?:\([^()]*\)[^()]*)*\)"
_CURLY = r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}"
#: A letter or a closing bracket, ``_`` or ``^``, and what stands below or above.
MARKED = re.compile(rf"((?:\w\u0304?|[)\]])['′]?)([_^])({_ROUND}|{_CURLY}|\w)")


def unbracketed(inner: str) -> str:
    """Give what stands below or above without the brackets that only held it together."""
    return inner[1:-1] if inner[0] in "({" else inner
