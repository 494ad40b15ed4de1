"""What the tables are made of: their kinds of columns, and the schema that holds them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Integer, MetaData
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """An aware datetime in UTC, on databases that know zones and on those that do not."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


metadata = MetaData()
# SQLite counts rows up only for INTEGER keys; PostgreSQL's are 64 bits wide. `sqlite_autoincrement` where buttons carry
# ids: without, an id is given again once its row is erased, and an old button would be about somebody else.
Id = BigInteger().with_variant(Integer, "sqlite")
