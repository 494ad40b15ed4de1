"""Runs what reads a file that may be hostile in a process of its own."""

from __future__ import annotations

import asyncio
import os
import sys

PATIENCE = 20.0  # seconds


async def run_child(module: str, content: bytes) -> bytes | None:
    """What the module prints of `content`, which it reads from its input; None when it died of it, or took too long.

    It is given none of our environment, which holds secrets.
    """
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", module),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
    )
    try:
        output, _ = await asyncio.wait_for(child.communicate(content), PATIENCE)
    except TimeoutError:
        return None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    return output if child.returncode == 0 else None
