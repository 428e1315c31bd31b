"""The task: name the symbol which stands a fixed number of places back."""

import numpy as np

#: How many symbols there are, and how many places back the one stands that is asked for.
SYMBOLS, BACK = 12, 3


def texts(chance: np.random.Generator, count: int, length: int) -> np.ndarray:
    """Give texts of independent random symbols: nothing tells one place from another but its place.

    Parameters
    ----------
    chance : numpy.random.Generator
        Where the symbols come from.
    count, length : int
        How many texts, and of how many symbols each.

    Returns
    -------
    ndarray of int, shape (count, length)
    """
    return chance.integers(SYMBOLS, size=(count, length))


def answers(texts: np.ndarray, asked: int) -> np.ndarray:
    """Give what is right at the last places of each text.

    Parameters
    ----------
    texts : ndarray of int, shape (count, length)
        The texts.
    asked : int
        At how many places, the last of each text, the symbol is asked for.

    Returns
    -------
    ndarray of int, shape (count, asked)

    Raises
    ------
    ValueError
        If some of these places have no symbol so far back.
    """
    length = texts.shape[1]
    if not 0 < asked <= length - BACK:
        raise ValueError(f"Of {length} places, {length - BACK} have a symbol {BACK} back: {asked}.")
    return texts[:, length - asked - BACK : length - BACK]
