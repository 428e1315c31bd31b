import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from autograder.environment import own_environment


def test_this_environment_comes_first_and_the_rest_stays(monkeypatch):
    scripts = sysconfig.get_path("scripts")
    monkeypatch.setenv("PATH", os.pathsep.join(["/a", scripts, "/b"]))
    monkeypatch.setenv("JUPYTER_PATH", "/c")
    variables = own_environment()
    assert variables["PATH"].split(os.pathsep) == [scripts, "/a", "/b"]
    share = str(Path(sys.prefix, "share", "jupyter"))
    assert variables["JUPYTER_PATH"].split(os.pathsep) == [share, "/c"]


def test_a_users_kernel_of_the_same_name_is_not_taken(tmp_path, monkeypatch):
    for place in ("data", "path"):
        kernel = tmp_path / place / "kernels" / "python3"
        kernel.mkdir(parents=True)
        (kernel / "kernel.json").write_text(
            '{"argv": ["/another/python"], "display_name": "Another", "language": "python"}'
        )
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "path"))
    ask = (
        "from jupyter_client.kernelspec import get_kernel_spec as get; "
        "print(get('python3').argv[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask], env=own_environment(), capture_output=True, text=True
    )
    assert "another" not in done.stdout
    assert Path(done.stdout.strip()).name.startswith("python")
