"""Whether a gradebook can be used, found out before anything is done with it."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from nbgrader import api  # which brings SQLAlchemy
from nbgrader.dbutil import ALEMBIC_DIR

WAIT = 2.0  # seconds for another program to finish what it is writing
HEADER = b"SQLite format 3\0"
OURS = {"assignment", "notebook", "student", "submitted_assignment"}


class GradebookError(Exception):
    """The gradebook cannot be used; says what is wrong, where, and what to do."""


def check_gradebook(db_url: str) -> None:
    """Make sure that nbgrader can read and write the gradebook; change nothing in it.

    A gradebook that is not there yet is fine: nbgrader makes it.

    Parameters
    ----------
    db_url : str
        nbgrader's `CourseDirectory.db_url`. Of a database other than SQLite only the connection
        is tried.

    Raises
    ------
    GradebookError
        If it is no gradebook, is damaged, locked, not to be written, or of another nbgrader.
    """
    path = sqlite_path(db_url)
    if path is None:
        _try_to_connect(db_url)
    elif path.exists():
        _check_header(path)
        # Asked for its write lock, SQLite answers for a file that it may only read as well.
        if not os.access(path, os.W_OK):
            raise GradebookError(_not_writable(path, "it is read-only for you"))
        with _opened(path) as connection:
            _check_contents(path, connection)
    elif not path.parent.is_dir():
        raise GradebookError(
            f"The folder {path.parent} for the gradebook is not there. Make it, or put "
            "CourseDirectory.db_url in nbgrader_config.py right."
        )


def sqlite_path(db_url: str) -> Path | None:
    """Return the file of an SQLite gradebook; None for other databases.

    Raises
    ------
    GradebookError
        If `db_url` is no address of a database.
    """
    try:
        url = api.create_engine(db_url).url  # connects to nothing yet
    except Exception as error:  # a wrong address, an unknown database, a driver that is missing
        shown = re.sub(r"(//[^:/@]*):[^@]*@", r"\1:***@", db_url)  # not the password
        raise GradebookError(
            f"The gradebook's address {shown!r} cannot be used: {error}. Put "
            "CourseDirectory.db_url in nbgrader_config.py right."
        ) from None
    named = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Path(url.database) if named and not url.database.startswith("file:") else None


def _try_to_connect(db_url: str) -> None:
    engine = api.create_engine(db_url)
    try:
        engine.connect().close()
    except Exception as error:
        reason = str(error).splitlines()[0]
        raise GradebookError(
            f"The gradebook at {engine.url!r} does not answer: {reason}. Is the database running, "
            "and may you connect to it?"
        ) from None
    finally:
        engine.dispose()


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(len(HEADER))
    except OSError as error:
        raise GradebookError(
            f"The gradebook {path} cannot be read: {error.strerror}. Put that right, or name "
            "another file in CourseDirectory.db_url."
        ) from None
    if head not in (b"", HEADER):
        raise GradebookError(
            f"{path} is no gradebook: it is not an SQLite database. Move it away (nbgrader makes "
            "a new one), or put a backup in its place."
        )


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the database and hold its write lock for a moment; nothing is written."""
    try:
        address = f"{path.resolve().as_uri()}?mode=rw"
        connection = sqlite3.connect(address, uri=True, timeout=WAIT, isolation_level=None)
        with closing(connection):
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        raise GradebookError(_why_not(path, str(error))) from None
    except sqlite3.DatabaseError as error:
        raise GradebookError(_damaged(path, str(error))) from None


def _why_not(path: Path, reason: str) -> str:
    if "locked" in reason:
        return (
            f"The gradebook {path} is in use: another program is writing to it. Wait until it is "
            "done (a grading, or a formgrader), and run the command again."
        )
    if "readonly" in reason or "unable to open" in reason:
        return _not_writable(path, reason)
    return _damaged(path, reason)


def _not_writable(path: Path, reason: str) -> str:
    return (
        f"The gradebook {path} cannot be written ({reason}). You need to be allowed to write "
        "the file and its folder."
    )


def _damaged(path: Path, reason: str) -> str:
    return (
        f"The gradebook {path} is damaged: {reason}. Put a backup in its place; without one, "
        f"move it away, and nbgrader makes a new one."
    )


def _check_contents(path: Path, connection: sqlite3.Connection) -> None:
    (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if finding != "ok":
        raise GradebookError(_damaged(path, " ".join(finding.split())))
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if not tables:  # an empty database, which nbgrader fills
        return
    if not tables & OURS:
        raise GradebookError(
            f"{path} is no gradebook: it is a database of something else. Put "
            "CourseDirectory.db_url in nbgrader_config.py right."
        )
    version = None
    if "alembic_version" in tables:
        version = next(iter(connection.execute("SELECT version_num FROM alembic_version")), (None,))
        version = version[0]
    # nbgrader writes the version last: without one, it may have been cut short, or be very old
    if version is None and _is_whole(connection, tables):
        return
    newest, known = _versions()
    if version is not None and version not in known:
        raise GradebookError(
            f"The gradebook {path} is of a newer nbgrader (version {version}; this nbgrader knows "
            f"{newest}). Update nbgrader: pip install --upgrade nbgrader"
        )
    if version != newest:
        raise GradebookError(
            f"The gradebook {path} is of an older nbgrader (version {version}; this nbgrader "
            f"needs {newest}). Copy the file to a safe place, then run `nbgrader db upgrade` in "
            "the course root."
        )


def _is_whole(connection: sqlite3.Connection, tables: set[str]) -> bool:
    """Whether the tables that are there have every column that this nbgrader wants."""
    for name, table in api.Base.metadata.tables.items():
        if name in tables:
            found = {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
            if not set(table.columns.keys()) <= found:
                return False
    return True


def _versions() -> tuple[str, set[str]]:
    """Return nbgrader's newest version of the tables, and all that it knows.

    They are read from its migrations, for asking the program `alembic` takes seconds.
    """
    migrations = Path(ALEMBIC_DIR, "versions").glob("*.py")
    text = "\n".join(path.read_text(encoding="utf-8") for path in migrations)
    known = set(re.findall(r"^revision = '(\w+)'", text, re.MULTILINE))
    (newest,) = known - set(re.findall(r"^down_revision = '(\w+)'", text, re.MULTILINE))
    return newest, known
