"""Why the machine would not: what systems and SQLite say in English, in the reader's language where we know it."""

from __future__ import annotations

import errno

from bot.people.rules.person import Language
from bot.texts.catalogue import plain

FILES = {
    errno.ENOENT: "absent",
    errno.ENOTDIR: "absent",
    errno.EISDIR: "folder",
    errno.EEXIST: "no-folder",  # where a folder is wanted
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "read-only",
    errno.ENOSPC: "full",
    errno.ENAMETOOLONG: "name",
}
STORES = {"NoSuchBucket": "no-bucket"}  # codes of S3
# How SQLite's sentences begin.
DATABASES = {
    "database is locked": "locked",
    "attempt to write a readonly database": "unwritable",
    "file is not a database": "no-database",
    "unable to open database file": "unopened",
    "database or disk is full": "full",
    "disk I/O error": "disk",
}


def reason(error: OSError, language: Language) -> str:
    """Of a file that cannot be had: « ce fichier n’existe pas »."""
    known = FILES.get(error.errno or 0) or STORES.get(error.strerror or "")
    return plain(f"faults-{known}", language) if known else error.strerror or type(error).__name__


def database(reason: str, language: Language) -> str:
    """What a database said, translated where it is one of SQLite's usual sentences."""
    known = next((key for words, key in DATABASES.items() if reason.startswith(words)), "")
    return plain(f"faults-{known}", language) if known else reason
