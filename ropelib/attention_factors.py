"""By what YaRN and LongRoPE multiply queries and keys, beside changing their frequencies.

Both make attention sharper in a longer context. The factor is for q and for k *each*, usually put
into the cosines and sines; the score of the two grows by its square.
"""

import math

from ropelib.reading import read_positive


def yarn_attention_factor(factor: float) -> float:
    """Return √(1/t) = 0.1 ln s + 1, which multiplies q and k each; the score is divided by t.

    Parameters
    ----------
    factor : float
        The wanted context by the trained one, s = L′/L, positive.

    Returns
    -------
    float
        A plain number, 1 where s ≤ 1. Its square is 1/t, the reciprocal of the softmax's
        temperature t.

    Raises
    ------
    TypeError
        If ``factor`` is not a real number.
    ValueError
        If it is not positive and finite.

    Notes
    -----
    Peng et al., arXiv:2309.00071, section 3.4: softmax(q kᵀ/(t√d)) with √(1/t) = 0.1 ln s + 1.

    Examples
    --------
    >>> round(yarn_attention_factor(16), 4)
    1.2773
    """
    return 0.1 * math.log(max(1.0, read_positive("factor", factor))) + 1.0


def longrope_attention_factor(trained: float, longer: float) -> float:
    """Return √(1 + ln s / ln L) with s = L′/L, which multiplies q and k each.

    The score so grows by 1 + ln s / ln L = ln L′ / ln L.

    Parameters
    ----------
    trained : float
        The trained context L, more than 1 position.
    longer : float
        The wanted context L′, in positions.

    Returns
    -------
    float
        A plain number, 1 where L′ ≤ L.

    Raises
    ------
    TypeError
        If an argument is not a real number.
    ValueError
        If one is not positive and finite, or ``trained`` not more than 1.

    Notes
    -----
    Of the published models of Ding et al., arXiv:2402.13753, and of the code that runs them.

    Examples
    --------
    >>> round(longrope_attention_factor(4096, 131072), 4)
    1.1902
    """
    context, wanted = read_positive("trained", trained), read_positive("longer", longer)
    if context <= 1:
        raise ValueError(f"trained must be more than 1 position, but it is {trained!r}.")
    return math.sqrt(1 + math.log(max(1.0, wanted / context)) / math.log(context))
