"""What a student is about to hand in, while a twist still works on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from .edits import Notebook


def as_bytes(notebook: Notebook) -> bytes:
    """Give a notebook as nbformat writes it."""
    return (json.dumps(notebook, indent=1, ensure_ascii=False) + "\n").encode()


@dataclass
class Handed:
    """A notebook with answers, and the files that are handed in instead of it alone.

    Parameters
    ----------
    notebook : dict
        The answers filled in; a twist may change it in place.
    released : dict
        The same notebook, untouched; only to be read.
    name : str
        The file name that the course gives the notebook.
    files : dict of str to bytes
        What a twist hands in; while it is empty, the notebook under its name.
    """

    notebook: Notebook
    released: Notebook
    name: str
    files: dict[str, bytes] = field(default_factory=dict)


#: Changes what is handed in.
Twist = Callable[[Handed], None]
