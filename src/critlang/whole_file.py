"""Files that are written as a whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_OF_THE_SYSTEM = ("/dev/", "/proc/")


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A new file that takes the place of ``path`` at the end, unless something is raised.

    A link stays one: what it leads to is replaced. A device or a pipe, such as ``/dev/stdout``, is never
    replaced: what was written goes into it. Raises OSError where that cannot be done.
    """
    if path.exists() and (not path.is_file() or str(path.absolute()).startswith(_OF_THE_SYSTEM)):
        with _part() as aside:
            yield aside
            import shutil

            with aside.open("rb") as written, path.open("wb") as into:
                shutil.copyfileobj(written, into)
        return
    target = path.resolve() if path.is_symlink() else path
    part = target.with_name(f".crit-{os.urandom(6).hex()}.part")
    try:
        part.touch(exist_ok=False)
        yield part
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        os.replace(part, target)
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def _part() -> Iterator[Path]:
    """A file in a folder of its own."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "part"
