"""The learner build: what the process that runs learners' code has on its path.

It is made of the project's own sources, in a folder of its own. What the course asks for is closed
in it, and the judge is not there: closed book is enforced by absence.
"""

from __future__ import annotations

import atexit
import compileall
import hashlib
import json
import os
import py_compile
import shutil
import sys
import tempfile
from functools import cache as remembered
from importlib.util import find_spec
from pathlib import Path

import platformdirs

from autograder.sandbox.closed_book import ASKED_FOR, CLOSED_FOLDERS, STATES_NO_FORMULA
from autograder.sandbox.course_cells import course_cells
from autograder.sandbox.placeholders import closed

#: All of the grader that a build holds, by patterns in `autograder`.
COPIED = (
    "__init__.py",
    "answer.py",
    "probe.py",
    "answering/*.py",
    "sandbox/__init__.py",
    "sandbox/frames.py",
    "sandbox/vocabulary.py",
    "sandbox/wire.py",
    "sandbox/far/*.py",
)

#: Modules under another name than at home: in the build, and in `autograder`.
STAND_INS = {
    "autograder/notebook.py": "sandbox/far/notebook.py",
    "ropelib/closed.py": "sandbox/closed/placeholder_error.py",
    "ropelib/symbolic/theorems/__init__.py": "sandbox/closed/theorems.py",
    "ropelib/training/__init__.py": "sandbox/closed/training.py",
    "ropelib/widgets/frame.py": "sandbox/closed/frame.py",
    "ropelib/widgets/tables.py": "sandbox/closed/tables.py",
}
OPEN_FRAME = "ropelib/widgets/open_frame.py"
TABLES = "ropelib/widgets/tables"
COURSE_CELLS = "autograder/sandbox/far/course_cells.json"
_MAKERS = (
    "closed_book.py",
    "course_cells.py",
    "placeholders.py",
    "learner_build.py",
    "closed/table_maker.py",
)


def build(folder: Path) -> None:
    """Make the learner build.

    Parameters
    ----------
    folder : Path
        An empty folder, or one to make.

    Raises
    ------
    FileNotFoundError
        If a module is missing from the install.
    ValueError
        If a module cannot be closed, or a widget cannot be tabled.
    OSError
        If the folder cannot be written.
    """
    # Only now: this brings in NumPy and ipywidgets, which a build that is there does not need.
    from autograder.sandbox.closed.table_maker import make_tables
    from autograder.sandbox.closed.tables import written

    for name, path in sources().items():
        _write(folder / name, _content(name, path))
    for name, table in make_tables().items():
        _write(folder / TABLES / f"{name}.json.gz", written(table))
    _write(folder / COURSE_CELLS, json.dumps(course_cells(_released())).encode())
    # Never looked at again against the source, whose date a copy may change.
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(folder, quiet=2, force=True, stripdir=folder, invalidation_mode=mode)
    for place, _, names in os.walk(folder):
        # The process that reads it may have dropped to another user.
        os.chmod(place, 0o755)
        for name in names:
            os.chmod(os.path.join(place, name), 0o644)


def ensure_build(cache: Path | None = None) -> Path:
    """Give the learner build of the installed sources, made if there is none yet.

    Parameters
    ----------
    cache : Path, optional
        Where builds are kept, each in a folder named by a digest of what it is made from; by
        default in the user's cache. Where this cannot be written, the build is made in a temporary
        folder, which goes with this process.

    Returns
    -------
    Path
        The folder.
    """
    if cache is None:
        cache = Path(platformdirs.user_cache_dir("rotary-course")) / "learner-build"
    cache = cache.absolute()
    made = cache / digest()
    if os.path.isdir(made):
        return made
    try:
        cache.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(prefix=".making-", dir=cache))
    except OSError:
        return _temporary()
    try:
        build(making)
        os.rename(making, made)
    except OSError:
        # Somebody else was faster, or the disk is full.
        if not os.path.isdir(made):
            return _temporary()
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return made


def digest() -> str:
    """Name a build by all that it is made from, and by the Python that it is compiled for."""
    made_from = hashlib.sha256(sys.implementation.cache_tag.encode())
    makers = {f"made by {name}": _grader() / "sandbox" / name for name in _MAKERS}
    makers |= {f"released {path.name}": path for path in _released()}
    for name, path in sorted({**sources(), **makers}.items()):
        content = path.read_bytes()
        made_from.update(f"\0{name}\0{len(content)}\0".encode() + content)
    return made_from.hexdigest()[:32]


def _released() -> list[Path]:
    return sorted((_grader() / "released").glob("*/*.ipynb"))


def sources() -> dict[str, Path]:
    """Give, by its name in the build, the module that each module is made from.

    Raises
    ------
    FileNotFoundError
        If a module is missing from the install.
    """
    grader, mathematics = _grader(), _mathematics()
    found = {}
    for pattern in COPIED:
        paths = sorted(grader.glob(pattern))
        if not paths:
            raise FileNotFoundError(
                f"autograder/{pattern} is missing from {grader}: install the course again."
            )
        found |= {f"autograder/{path.relative_to(grader).as_posix()}": path for path in paths}
    for path in sorted(mathematics.rglob("*.py")):
        name = path.relative_to(mathematics).as_posix()
        if not name.startswith(CLOSED_FOLDERS) or name.startswith(STATES_NO_FORMULA):
            found[f"ropelib/{name}"] = path
    found[OPEN_FRAME] = found["ropelib/widgets/frame.py"]
    return found | {name: grader / path for name, path in STAND_INS.items()}


def _content(name: str, path: Path) -> bytes:
    # Packages inside ropelib draw and prove; the encodings stand in its own modules.
    if path.parent != _mathematics():
        return path.read_bytes()
    return closed(path.read_text(encoding="utf-8"), ASKED_FOR).encode()


def _grader() -> Path:
    return Path(__file__).resolve().parents[1]


def _mathematics() -> Path:
    return Path(find_spec("ropelib").submodule_search_locations[0]).resolve()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@remembered
def _temporary() -> Path:
    folder, maker = Path(tempfile.mkdtemp(prefix="rotary-learner-build-")), os.getpid()
    atexit.register(lambda: os.getpid() == maker and shutil.rmtree(folder, ignore_errors=True))
    build(folder)
    return folder
