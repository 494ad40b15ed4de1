"""The database of a bot that reads one row and writes one for each update, as SQLAlchemy's guide shows it."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

engine = create_async_engine("sqlite+aiosqlite:///peer.sqlite")
sessions = async_sessionmaker(engine)


class Base(DeclarativeBase):
    pass


class Visitor(Base):
    __tablename__ = "visitors"
    id: Mapped[int] = mapped_column(primary_key=True)
    visits: Mapped[int]


async def create(_: object) -> None:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)


async def count(person: int) -> None:
    async with sessions() as session:
        visitor = await session.get(Visitor, person) or Visitor(id=person, visits=0)
        visitor.visits += 1
        session.add(visitor)
        await session.commit()
