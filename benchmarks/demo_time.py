"""Time the sample class: from `git clone` to the end of `make demo`, twice.

Run with ``python benchmarks/demo_time.py``. It clones what is committed into a temporary folder and
calls ``make demo`` there, first with everything to install, then with nothing changed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRESH_TARGET, AGAIN_TARGET = 180, 30  # seconds, on 2 cores


def main() -> int:
    """Print both times beside their targets, and return 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--cache",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="let pip use what it has downloaded before",
    )
    options = parser.parse_args()
    missed = False
    with tempfile.TemporaryDirectory(prefix="rotary-course-") as temporary:
        course = Path(temporary, "course")
        env = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
        # The learner build is made anew, as on a machine that has never seen the course.
        env["XDG_CACHE_HOME"] = str(Path(temporary, "cache"))
        if not options.cache:
            env["PIP_NO_CACHE_DIR"] = "1"
        for title, target in (
            ("fresh clone to the end of the demo", FRESH_TARGET),
            ("again, nothing changed", AGAIN_TARGET),
        ):
            start = time.perf_counter()
            if not course.exists():
                subprocess.run(["git", "clone", "--quiet", str(ROOT), str(course)], check=True)
            done = subprocess.run(
                ["make", "demo"], cwd=course, env=env, capture_output=True, text=True
            )
            seconds = time.perf_counter() - start
            if done.returncode:
                sys.exit(f"`make demo` failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
            (marks,) = (line for line in done.stdout.splitlines() if line.startswith("Marks:"))
            missed |= seconds > target
            print(f"{title}: {seconds:6.1f} s (target: within {target} s); {marks}", flush=True)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
