"""Writing files so that nobody ever meets one that is half written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from uuid import uuid4


def write_text(path: Path, text: str) -> None:
    """Write `text` to `path` through a temporary file in the same folder, renamed at the end.

    Raises
    ------
    OSError
        If the folder cannot be written; `path` is then as it was.
    UnicodeEncodeError
        If the text holds half a character and has no UTF-8 form.
    """
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` as `write_text` writes text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        temporary.write_bytes(data)
        if path.exists():
            shutil.copymode(path, temporary)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
