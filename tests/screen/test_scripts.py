"""Runs the tests of the browser's scripts under node, where there is one."""

import os
import shutil
import subprocess

import pytest

from geo.home import HOME

NODE = shutil.which("node")


@pytest.mark.skipif(NODE is None and not os.environ.get("CI"), reason="there is no node here")
def test_the_browsers_scripts() -> None:
    assert NODE is not None, "CI must have node"
    done = subprocess.run(
        [NODE, "--test", "tests/screen"], cwd=HOME, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# fail 0" in done.stdout
