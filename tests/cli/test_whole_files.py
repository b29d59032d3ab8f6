"""Where results are put: a whole file or nothing, and nothing but files replaced."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from critlang.whole_file import whole_file


def test_a_file_is_replaced_only_when_all_is_written(tmp_path):
    path = tmp_path / "results.csv"
    path.write_text("before")
    with pytest.raises(ValueError, match="midway"), whole_file(path) as part:  # noqa: PT012
        part.write_text("half")
        raise ValueError("midway")
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    with whole_file(path) as part:
        part.write_text("after")
        assert path.read_text() == "before"
    assert path.read_text() == "after"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("before")
    link.symlink_to(real)
    with whole_file(link) as part:
        part.write_text("after")
    assert link.is_symlink()
    assert real.read_text() == "after"


def test_a_pipe_is_written_into(tmp_path):
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    with whole_file(pipe) as part:
        part.write_text("results")
    reader.join()
    assert read == ["results"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_device_is_written_into():
    with whole_file(Path(os.devnull)) as part:
        part.write_text("results")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_files_rights_are_kept_and_a_new_one_has_the_usual_ones(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("")
    old.chmod(0o640)
    for path in (old, new):
        with whole_file(path) as part:
            part.write_text("results")
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE(new.stat().st_mode) == 0o666 & ~mask
