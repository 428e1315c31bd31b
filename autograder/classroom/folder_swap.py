"""Putting a new folder in the place of an old one so that a kill never leaves neither."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def recover(folder: Path) -> bool:
    """Finish what a killed `swapped` began; return whether the old folder had to be put back."""
    old = _old(folder)
    if not old.exists():
        return False
    if folder.exists():
        shutil.rmtree(old)
        return False
    os.rename(old, folder)
    return True


@contextmanager
def swapped(new: Path, folder: Path) -> Iterator[None]:
    """Put `new` in the place of `folder` by renames; if the block fails, put the old one back.

    Parameters
    ----------
    new : Path
        A folder on the same disk; it is gone afterwards.
    folder : Path
        The folder to replace, which need not be there.

    Raises
    ------
    OSError
        If a rename fails; `folder` is then as it was.
    """
    recover(folder)
    old = _old(folder)
    if folder.exists():
        os.rename(folder, old)
    try:
        os.rename(new, folder)
        yield
    except BaseException:
        if folder.exists():
            os.rename(folder, new)
        if old.exists():
            os.rename(old, folder)
        raise
    shutil.rmtree(old, ignore_errors=True)  # what is left of it goes at the next swap


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")
