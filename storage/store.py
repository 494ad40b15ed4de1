"""Where files are kept, each under its name: a folder, or a bucket of an object store, behind the same four words."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from sqlalchemy.engine import make_url

if TYPE_CHECKING:
    from obstore.store import ClientConfig, ObjectStore

PATIENCE = "20s"  # for one request to a bucket
BUCKET = "s3://"
HALF = "*#*"  # how obstore names, in a folder, what it has not written whole
PRIVATE = 0o700


NO_BUCKET = "NoSuchBucket"  # S3's code, in its answer
SYSTEM = re.compile(r"\(os error (\d+)\)")  # in what obstore quotes of the system


class StoreFailed(OSError):
    """The folder or the bucket did not do it: full, away, forbidden. An infrastructure's fault: it is tried again.

    `reason` tells neither a path nor an account; `errno` is the system's, 0 where it said nothing.
    """

    def __init__(self, reason: str, code: int = 0) -> None:
        super().__init__(code, reason)
        self.reason = reason


class Store:
    """Opened when it is first needed. Every method raises StoreFailed. `folder` is None for a bucket."""

    def __init__(self, make: Callable[[], ObjectStore], folder: Path | None = None) -> None:
        self._make = make
        self.folder = folder

    @cached_property
    def _objects(self) -> ObjectStore:
        return self._make()

    async def put(self, name: str, content: bytes) -> None:
        """In place of what stands under this name. Whole or not at all."""
        with _translated():
            await self._objects.put_async(name, content)

    def read(self, name: str) -> bytes | None:
        """Waits for it: to be called off the loop. None where there is nothing under this name."""
        with _translated():
            try:
                return bytes(self._objects.get(name).bytes())
            except FileNotFoundError as error:
                _bucket_is_there(error)
                return None

    async def delete(self, name: str) -> None:
        """What is not there is deleted too."""
        with _translated():
            try:
                await self._objects.delete_async(name)
            except FileNotFoundError as error:
                _bucket_is_there(error)

    def tidy(self) -> None:
        """Takes away what a process that was killed had not written whole. Nobody else may be writing."""
        try:
            for half in self.folder.glob(HALF) if self.folder else ():
                half.unlink(missing_ok=True)
        except OSError as error:
            raise _failed(error) from None


def _bucket_is_there(error: FileNotFoundError) -> None:
    """A bucket that is missing answers as one in which the file is missing: nothing would be found, nor said."""
    if NO_BUCKET in str(error):
        raise StoreFailed(NO_BUCKET)


@contextmanager
def _translated() -> Iterator[None]:
    from obstore.exceptions import BaseError

    try:
        yield
    except StoreFailed:
        raise
    except (BaseError, OSError) as error:
        raise _failed(error) from None


def _failed(error: Exception) -> StoreFailed:
    quoted = SYSTEM.search(str(error))
    if NO_BUCKET in str(error):
        return StoreFailed(NO_BUCKET)
    code = int(quoted[1]) if quoted else getattr(error, "errno", None) or 0
    return StoreFailed(os.strerror(code) if code else type(error).__name__, code)


def open_store(url: str, database_url: str) -> Store:
    """`url` was checked by the settings. A folder that is not absolute stands beside the database's file."""
    if url.startswith(BUCKET):
        return Store(lambda: _bucket(url))
    place = _beside(database_url) / url2pathname(urlsplit(url).path)
    return Store(lambda: _folder(place), place)


def _beside(database_url: str) -> Path:
    """The working directory, where the database is no file."""
    parts = make_url(database_url)
    return Path(parts.database).parent if parts.get_backend_name() == "sqlite" and parts.database else Path()


def _folder(place: Path) -> ObjectStore:
    """Read by nobody else of this machine."""
    from obstore.store import LocalStore

    place.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    return LocalStore(place)


def _bucket(url: str) -> ObjectStore:
    """Account, region and endpoint are the environment's (`AWS_ACCESS_KEY_ID`, `AWS_REGION`, `AWS_ENDPOINT_URL`…)."""
    from obstore.store import S3Store

    plain = os.environ.get("AWS_ALLOW_HTTP", "").lower() in ("1", "true")  # options of ours would hide it
    options: ClientConfig = {"timeout": PATIENCE, "allow_http": plain}
    return S3Store.from_url(url, client_options=options, retry_config={"max_retries": 2})
