"""Make .venv, or repair it, and install the course: ``make_venv.py READY-FILE [EXTRA ...]``.

The ready file is written last. A kill on the way leaves the mark ``.unfinished``, at which the
next call starts anew.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
UNFINISHED = VENV / ".unfinished"
PYTHON = VENV / "bin" / "python"


def works() -> bool:
    """Tell whether .venv is whole: not cut short, not moved, its Python and pip alive."""
    if UNFINISHED.exists() or not PYTHON.exists():
        return False
    script = PYTHON.with_name("pip")
    if script.exists() and str(PYTHON.parent) not in script.read_text(errors="replace"):
        return False
    alive = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([PYTHON, "-c", alive], capture_output=True).returncode == 0


def installed() -> list[str]:
    """List what site-packages holds, to see whether a failed pip changed anything."""
    return sorted(path.name for path in VENV.glob("lib/python*/site-packages/*"))


def main(ready: Path, extras: list[str]) -> int:
    """Leave .venv with the course and `extras` installed, and return pip's exit status."""
    if not works():
        print("Making the virtual environment in .venv …", flush=True)
        if VENV.exists():
            shutil.rmtree(VENV)
        VENV.mkdir()
        UNFINISHED.touch()
        made = subprocess.run([sys.executable, "-m", "venv", VENV])
        if made.returncode:
            print("The virtual environment could not be made; see above.", file=sys.stderr)
            return made.returncode
    what = "." + (f"[{','.join(extras)}]" if extras else "")
    print(
        f"Installing the course and what it needs{' for ' + ' and '.join(extras) if extras else ''}"
        " (a minute or so) …",
        flush=True,
    )
    before = installed()
    UNFINISHED.touch()
    status = subprocess.run(
        [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", what],
        cwd=ROOT,
    ).returncode
    # A pip that failed before it touched anything (no network, say) leaves a good environment good.
    if status == 0 or installed() == before:
        UNFINISHED.unlink()
    if status:
        print(
            "pip could not install the course; its message is above. Nothing else is needed: "
            "call make again once that is put right.",
            file=sys.stderr,
        )
    else:
        ready.touch()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
